import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Picture } from "./picture.ts";
import type { Point } from "./projection.ts";
import { canDraw, createRenderer, type Renderer } from "./renderer.ts";
import type { Camera } from "./scene.ts";

interface Drawn {
  /** Null until the drawing starts, and while the browser cannot draw. */
  renderer: Renderer | null;
  lost: boolean;
}

/** Keeps a picture drawn in an element, starting again when the browser gives lost graphics back. */
export function useRenderer(
  element: RefObject<HTMLElement | null>,
  picture: Picture,
  /** Where the drawing opens; null while its element has no size. */
  opening: Camera | null,
  events: { moved(camera: Camera): void; clicked(at: Point): void },
): Drawn {
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const [able] = useState(canDraw);
  const [lost, setLost] = useState(false);
  const [generation, setGeneration] = useState(0);
  const moved = useEffectEvent(events.moved);
  const clicked = useEffectEvent(events.clicked);
  const start = useEffectEvent(() =>
    createRenderer(element.current!, picture, opening!, {
      moved: (camera) => moved(camera),
      clicked: (at) => clicked(at),
      lost: () => setLost(true),
      restored: () => {
        setLost(false);
        setGeneration((count) => count + 1);
      },
    }),
  );
  const ready = able && opening !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation starts the drawing again.
  useEffect(() => {
    if (!ready) return;
    const started = start();
    setRenderer(started);
    return () => {
      setRenderer(null);
      started.close();
    };
  }, [ready, generation]);
  useEffect(() => renderer?.show(picture), [renderer, picture]);
  return { renderer, lost: lost || !able };
}
