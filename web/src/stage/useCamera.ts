import { useEffect, useEffectEvent, useRef } from "react";
import type { Size } from "./projection.ts";
import type { Renderer } from "./renderer.ts";
import type { Camera } from "./scene.ts";

const REPORT_AFTER_MS = 250;
const MOVE_MS = 240;
/** Cameras closer than this share of what they show are the same. */
const NEAR = 0.002;

interface CameraOptions {
  renderer: Renderer | null;
  /** What the page asks for; null is the whole. */
  camera: Camera | null;
  whole: Camera;
  size: Size;
  reducedMotion: boolean;
  onCamera(camera: Camera | null): void;
}

interface CameraControl {
  /** Goes somewhere; the page hears of it when it is over. */
  go(target: Camera): void;
  /** To call at each movement. */
  moved(): void;
}

/** Keeps the drawing's camera and the page's in step: the page's is followed, the reader's is reported once at rest. */
export function useCamera({ renderer, camera, whole, size, reducedMotion, onCamera }: CameraOptions): CameraControl {
  const timer = useRef(0);
  const reported = useRef<Camera | null>(null);
  const shownWhole = useRef<Camera | null>(null);
  const duration = reducedMotion ? 0 : MOVE_MS;

  const report = useEffectEvent(() => {
    // An animation says so again when it ends.
    if (renderer === null || renderer.moving()) return;
    const at = renderer.camera();
    const value = near(at, whole) ? null : at;
    if (near(value ?? whole, camera ?? whole) && (value === null) === (camera === null)) return;
    reported.current = value;
    onCamera(value);
  });

  useEffect(() => {
    if (renderer === null || size.width === 0) return;
    renderer.bound(whole);
    const fromPage = camera === null || reported.current === null || !near(camera, reported.current);
    const jump = shownWhole.current !== whole;
    shownWhole.current = whole;
    if (!fromPage || near(renderer.camera(), camera ?? whole)) return;
    renderer.moveTo(camera ?? whole, jump ? 0 : duration);
  }, [renderer, camera, whole, size, duration]);
  useEffect(() => renderer?.ease(!reducedMotion), [renderer, reducedMotion]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas follows the size of its element.
  useEffect(() => renderer?.resize(), [renderer, size]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    go: (target) => renderer?.moveTo(target, duration),
    moved: () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => report(), REPORT_AFTER_MS);
    },
  };
}

function near(a: Camera, b: Camera): boolean {
  const tolerance = NEAR * Math.min(a.ratio, b.ratio);
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.ratio - b.ratio)) <= tolerance;
}
