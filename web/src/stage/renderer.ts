import Sigma from "sigma";
import { discPainter } from "./discs/painter.ts";
import { labelLayer } from "./labelLayer.ts";
import { graphOf, markData, markFactor, type Picture, tieData } from "./picture.ts";
import { type MarkLook, markProgram } from "./programs/markProgram.ts";
import { TieProgram } from "./programs/tieProgram.ts";
import { type Point, ratioBounds } from "./projection.ts";
import { drawRings } from "./rings.ts";
import type { Camera } from "./scene.ts";

/** The WebGL drawing of one element. Once closed it does nothing any more, whoever still holds it. */
export interface Renderer {
  show(picture: Picture): void;
  camera(): Camera;
  /** Whether the camera is on its way somewhere. */
  moving(): boolean;
  /** Goes to a camera in a time in ms; 0 is at once. */
  moveTo(camera: Camera, duration: number): void;
  /** Tells what is the whole, so that zooming stops somewhere. */
  bound(whole: Camera): void;
  /** Whether wheel and drag may ease out. */
  ease(allowed: boolean): void;
  /** Draws again at the element's present size. */
  resize(): void;
  close(): void;
}

/** What the drawing calls back. */
export interface RendererEvents {
  moved(camera: Camera): void;
  clicked(at: Point): void;
  /** The browser took the graphics away, or gave them back. */
  lost(): void;
  restored(): void;
}

const WHEEL_MS = 160;
const INERTIA_MS = 200;
/** An animation of 0 ms divides by zero in the renderer. */
const AT_ONCE_MS = 1;

/** Whether this browser can draw with WebGL now. */
export function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Starts drawing in an element that has a size. */
export function createRenderer(
  element: HTMLElement,
  first: Picture,
  opening: Camera,
  events: RendererEvents,
): Renderer {
  let picture = first;
  const sigma = startSigma(element, opening, () => picture);
  const camera = (): Camera => {
    const { x, y, ratio } = sigma.getCamera().getState();
    return { x, y, ratio };
  };
  paintAround(sigma, element, () => picture, camera);
  const stopListening = listen(sigma, camera, events);
  let closed = false;
  const whileOpen =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      if (!closed) act(...given);
    };
  return {
    show: whileOpen((next: Picture) => {
      const sameScene = next.scene === picture.scene && next.drawing === picture.drawing;
      picture = next;
      if (sameScene) sigma.refresh();
      else sigma.setGraph(graphOf(next));
    }),
    camera,
    moving: () => sigma.getCamera().isAnimated(),
    moveTo: whileOpen((target: Camera, duration: number) => {
      if (duration === 0) sigma.getCamera().setState(target);
      else sigma.getCamera().animate(target, { duration, easing: "quadraticOut" }, () => undefined);
    }),
    bound: whileOpen((whole: Camera) => {
      const [minCameraRatio, maxCameraRatio] = ratioBounds(whole);
      sigma.setSettings({ minCameraRatio, maxCameraRatio });
    }),
    ease: whileOpen((allowed: boolean) => {
      const [zoomDuration, inertiaDuration] = allowed ? [WHEEL_MS, INERTIA_MS] : [AT_ONCE_MS, AT_ONCE_MS];
      sigma.setSettings({ zoomDuration, inertiaDuration, doubleClickZoomingDuration: zoomDuration });
    }),
    resize: whileOpen(() => sigma.refresh()),
    close: whileOpen(() => {
      closed = true;
      stopListening();
      sigma.kill();
    }),
  };
}

/**
 * Sigma with our programs. Its own frame is the unit square, so that its camera speaks the unit of the positions and no
 * filter moves what stays; marks and lines are sized in px whatever the zoom.
 */
function startSigma(element: HTMLElement, opening: Camera, picture: () => Picture): Sigma {
  // It draws once before it can be asked anything.
  let started: Sigma | null = null;
  const sigma = new Sigma(graphOf(picture()), element, {
    allowInvalidContainer: true,
    defaultNodeType: "mark",
    defaultEdgeType: "tie",
    nodeProgramClasses: { mark: markProgram(() => markLook(picture(), started)) },
    edgeProgramClasses: { tie: TieProgram },
    nodeReducer: (key, { x, y }) => ({ x, y, ...markData(picture(), Number(key)) }),
    edgeReducer: (key) => ({ ...tieData(picture(), Number(key)) }),
    renderLabels: false,
    zIndex: true,
    enableCameraRotation: false,
    stagePadding: 0,
    zoomToSizeRatioFunction: () => 1,
  });
  started = sigma;
  sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
  sigma.getCamera().setState(opening);
  return sigma.refresh();
}

const OUTLINE = 1.5;
/** Marks of a map are small, and lie on their disc. */
const MAP_OUTLINE = 0.7;

function markLook(picture: Picture, sigma: Sigma | null): MarkLook {
  const { map, palette } = picture;
  const scale = sigma === null ? 1 : markFactor(picture, sigma.getCamera().getState(), sigma.getDimensions());
  return map === null
    ? { paper: palette.paper, outline: OUTLINE, scale }
    : { paper: palette.paper2, outline: MAP_OUTLINE, scale };
}

/** What is drawn at each frame around the marks: by links their names and rings, by territory the map too. */
function paintAround(sigma: Sigma, element: HTMLElement, picture: () => Picture, camera: () => Camera): void {
  const over = sigma.getCanvases().labels!.getContext("2d")!;
  const { map, palette } = picture();
  if (map === null) {
    const layer = labelLayer(over, palette.font);
    sigma.on("afterRender", () => {
      const { covered } = picture();
      layer.draw(over, picture(), camera(), sigma.getDimensions(), covered === null ? [] : [covered]);
      drawRings(over, picture(), camera(), sigma.getDimensions());
    });
    return;
  }
  sigma.createCanvasContext("discs");
  const canvas = sigma.getCanvases().discs!;
  element.prepend(canvas);
  // Sizes the new canvas like the others.
  sigma.resize(true);
  const under = canvas.getContext("2d")!;
  const painter = discPainter(over, palette.font);
  sigma.on("afterRender", () => {
    painter.under(under, picture(), camera(), sigma.getDimensions());
    painter.over(over, picture(), camera(), sigma.getDimensions());
  });
}

function listen(sigma: Sigma, camera: () => Camera, events: RendererEvents): () => void {
  const canvases = sigma.getCanvases();
  const lost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    events.lost();
  };
  for (const canvas of Object.values(canvases)) {
    canvas.addEventListener("webglcontextlost", lost);
    canvas.addEventListener("webglcontextrestored", events.restored);
  }
  // The stage finds marks itself: reading pixels back at each move would stall the drawing.
  sigma.getMouseCaptor().removeAllListeners("mousemove");
  sigma.getTouchCaptor().removeAllListeners("touchmove");
  sigma.on("clickNode", ({ event }) => events.clicked(event));
  sigma.on("clickStage", ({ event }) => events.clicked(event));
  sigma.getCamera().on("updated", () => events.moved(camera()));
  return () => {
    for (const canvas of Object.values(canvases)) {
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", events.restored);
    }
  };
}
