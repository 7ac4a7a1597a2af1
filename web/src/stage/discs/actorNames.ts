import type { Box } from "#web/stage/boxes.ts";
import type { LabelLayer } from "#web/stage/labelLayer.ts";
import { project, scaleOf } from "#web/stage/projection.ts";
import type { Shown } from "./paintUnder.ts";

/** Px per unit of the map from which actors are named. */
const NAMED_FROM = 3.5;
/** Of the neighbours of an actor, and of what a search found, no more than this are named. */
const FEW = 12;

/** Names the selected actor, and its neighbours and what was searched when they are few; all in view as one comes near. */
export function paintActorNames(
  context: CanvasRenderingContext2D,
  { picture, camera, size }: Shown,
  layer: LabelLayer,
  taken: readonly Box[],
): void {
  const { scene, drawing, emphasis, hits } = picture;
  // Where the camera goes to it, the selection is what the sheet under the picture is about.
  const around =
    emphasis === null || picture.follow ? [] : [emphasis.active, ...(emphasis.near.size <= FEW ? emphasis.near : [])];
  const found = hits.size <= FEW ? drawing.filter((node) => hits.has(scene.nodes[node]!.id)) : [];
  const nodes = new Set([...around, ...found]);
  if (scaleOf(camera, size) >= NAMED_FROM) {
    for (const node of drawing) {
      const { x, y } = project(scene.nodes[node]!, camera, size);
      if (x > 0 && y > 0 && x < size.width && y < size.height) nodes.add(node);
    }
  }
  // Lines lie everywhere here: a label looks for room among marks and names alone.
  const bare = { ...picture, scene: { nodes: scene.nodes, edges: [] }, drawing: [...nodes], incident: [] };
  layer.draw(context, bare, camera, size, taken);
}
