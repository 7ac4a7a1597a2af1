import type { Camera } from "./scene.ts";

/** Size of the drawing in px. */
export interface Size {
  width: number;
  height: number;
}

/** A point in px from the top left corner of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** Pixels per unit of the positions. */
export function scaleOf(camera: Camera, size: Size): number {
  return Math.min(size.width, size.height) / camera.ratio;
}

/** Where a position (x east, y north) falls on the drawing, in px. */
export function project(position: Point, camera: Camera, size: Size): Point {
  const scale = scaleOf(camera, size);
  return {
    x: size.width / 2 + (position.x - camera.x) * scale,
    y: size.height / 2 - (position.y - camera.y) * scale,
  };
}

/** The position that falls on a point of the drawing. */
export function unproject({ x, y }: Point, camera: Camera, size: Size): Point {
  const scale = scaleOf(camera, size);
  return { x: camera.x + (x - size.width / 2) / scale, y: camera.y - (y - size.height / 2) / scale };
}

/** The camera after a zoom by `factor` (above 1 comes nearer) about the centre, within 1/40 and 2 times the whole. */
export function zoomed(camera: Camera, factor: number, whole: Camera): Camera {
  return { ...camera, ratio: bounded(camera.ratio / factor, whole) };
}

/** Bounds of the ratio, so that the drawing can neither be lost nor shrink to a dot. */
export function ratioBounds(whole: Camera): [number, number] {
  return [whole.ratio / 40, whole.ratio * 2];
}

function bounded(ratio: number, whole: Camera): number {
  const [least, most] = ratioBounds(whole);
  return Math.min(most, Math.max(least, ratio));
}

/** The camera moved by a share of the drawing's smaller side, x to the east and y to the north. */
export function panned(camera: Camera, x: number, y: number): Camera {
  return { ...camera, x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio };
}

/** The camera itself when the position is in view, `margin` px from the rim, else the nearest one that shows it. */
export function revealing(position: Point, camera: Camera, size: Size, margin: number): Camera {
  const at = project(position, camera, size);
  const scale = scaleOf(camera, size);
  const past = (value: number, length: number) => Math.min(0, value - margin) + Math.max(0, value - length + margin);
  const [dx, dy] = [past(at.x, size.width), past(at.y, size.height)];
  if (dx === 0 && dy === 0) return camera;
  return { ...camera, x: camera.x + dx / scale, y: camera.y - dy / scale };
}
