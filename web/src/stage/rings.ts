import { type Picture, radiusOn } from "./picture.ts";
import { project, type Size } from "./projection.ts";
import type { Camera, SceneNode } from "./scene.ts";

/** From the rim to the middle of the 2 px ring: its 2.5 px gap, and the outline of paper. */
const SELECTION_OFFSET = 4.5;
const FOCUS_OFFSET = 7.5;

/** Draws the ring of the selection and, outside of it, the one that shows where the keyboard stands. */
export function drawRings(context: CanvasRenderingContext2D, picture: Picture, camera: Camera, size: Size): void {
  const { scene, selected, cursor, palette } = picture;
  const ring = (node: number | null, offset: number, width: number, colour: string) => {
    if (node === null || !picture.drawing.includes(node)) return;
    const { x, y } = project(scene.nodes[node]!, camera, size);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    outline(context, scene.nodes[node]!, x, y, radiusOn(picture, node, camera, size) + offset);
    context.stroke();
  };
  ring(selected, SELECTION_OFFSET, 2, palette.ink);
  ring(cursor, FOCUS_OFFSET, 4, palette.paper);
  ring(cursor, FOCUS_OFFSET, 2, palette.focus);
}

function outline(context: CanvasRenderingContext2D, node: SceneNode, x: number, y: number, reach: number): void {
  if (node.shape === "square") context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, 4);
  else context.arc(x, y, reach, 0, 2 * Math.PI);
}
