import type { PointerEvent } from "react";
import { useMedia } from "#web/state/media.ts";
import { discAt } from "./discs/map.ts";
import { isNear } from "./discs/camera.ts";
import { markAt } from "./hit.ts";
import { radiusOn } from "./picture.ts";
import { type Point, project, type Size, unproject } from "./projection.ts";
import type { Renderer } from "./renderer.ts";
import { useStage } from "./stageView.ts";

/** Half of the smallest target in px: 24 for a mouse, 44 for a finger. */
const FINE_REACH = 12;
const COARSE_REACH = 22;
/** On a map seen whole, marks lie close: a mouse has to be on one, a finger points at discs alone. */
const ON_MARK = 1.5;

interface Pointer {
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(): void;
  /** Selects what is under a point, or nothing. */
  click(at: Point): void;
}

/** Pointing at the marks of the drawing: resting on one brings it out, a click selects it. */
export function usePointer(renderer: Renderer | null, drawing: readonly number[], size: Size): Pointer {
  const { scene, onSelect, onHover, territories } = useStage();
  const map = territories?.map ?? null;
  const coarse = useMedia("(pointer: coarse)");
  const idAt = ({ x, y }: Point): string | null => {
    if (renderer === null) return null;
    const camera = renderer.camera();
    const whole = map !== null && !isNear(map, camera, size);
    if (whole && coarse) return null;
    const air = whole ? ON_MARK : 0;
    const marks = drawing.map((node) => ({
      ...project(scene.nodes[node]!, camera, size),
      radius: radiusOn({ scene, map }, node, camera, size) + air,
    }));
    const found = drawing[markAt(marks, x, y, whole ? 0 : coarse ? COARSE_REACH : FINE_REACH)];
    return found === undefined ? null : scene.nodes[found]!.id;
  };
  const placeAt = (at: Point): string | null => {
    if (renderer === null || map === null) return null;
    const { x, y } = unproject(at, renderer.camera(), size);
    const disc = discAt(map, { x, y: -y });
    return disc === null ? null : map.discs[disc]!.code;
  };
  return {
    onPointerMove(event) {
      if (event.buttons !== 0 || event.pointerType === "touch") return;
      const box = event.currentTarget.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      const id = idAt(at);
      (event.currentTarget as HTMLElement).style.cursor = id === null && placeAt(at) === null ? "" : "pointer";
      onHover(id);
    },
    onPointerLeave: () => onHover(null),
    click: (at) => {
      const id = idAt(at);
      const place = id === null ? placeAt(at) : null;
      if (place === null) onSelect(id);
      else territories?.onPlace(place);
    },
  };
}
