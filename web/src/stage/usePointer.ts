import type { PointerEvent } from "react";
import { useMedia } from "#web/state/media.ts";
import { markAt } from "./hit.ts";
import { type Point, project, type Size } from "./projection.ts";
import type { Renderer } from "./renderer.ts";
import { useStage } from "./stageView.ts";

/** Half of the smallest target in px: 24 for a mouse, 44 for a finger. */
const FINE_REACH = 12;
const COARSE_REACH = 22;

interface Pointer {
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(): void;
  /** Selects what is under a point, or nothing. */
  click(at: Point): void;
}

/** Pointing at the marks of the drawing: resting on one brings it out, a click selects it. */
export function usePointer(renderer: Renderer | null, drawing: readonly number[], size: Size): Pointer {
  const { scene, onSelect, onHover } = useStage();
  const reach = useMedia("(pointer: coarse)") ? COARSE_REACH : FINE_REACH;
  const idAt = ({ x, y }: Point): string | null => {
    if (renderer === null) return null;
    const camera = renderer.camera();
    const marks = drawing.map((node) => ({
      ...project(scene.nodes[node]!, camera, size),
      radius: scene.nodes[node]!.radius,
    }));
    const found = drawing[markAt(marks, x, y, reach)];
    return found === undefined ? null : scene.nodes[found]!.id;
  };
  return {
    onPointerMove(event) {
      if (event.buttons !== 0 || event.pointerType === "touch") return;
      const box = event.currentTarget.getBoundingClientRect();
      const id = idAt({ x: event.clientX - box.left, y: event.clientY - box.top });
      (event.currentTarget as HTMLElement).style.cursor = id === null ? "" : "pointer";
      onHover(id);
    },
    onPointerLeave: () => onHover(null),
    click: (at) => onSelect(idAt(at)),
  };
}
