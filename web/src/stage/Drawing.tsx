import { type RefObject, useMemo, useRef, useState } from "react";
import { useMedia } from "#web/state/media.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { useWalkDiscs } from "./discs/useWalkDiscs.ts";
import { type Point, panned, revealing, type Size, zoomed } from "./projection.ts";
import type { StageProps } from "./scene.ts";
import { useStage } from "./stageView.ts";
import { useCamera } from "./useCamera.ts";
import { useCovered } from "./useCovered.ts";
import { useFrame } from "./useFrame.ts";
import { useKeyboard } from "./useKeyboard.ts";
import { usePointer } from "./usePointer.ts";
import { useRenderer } from "./useRenderer.ts";
import { useSize } from "./useSize.ts";
import { useStageWords } from "./useStageWords.ts";
import { useWalk } from "./useWalk.ts";
import { type Zoom, ZoomButtons } from "./ZoomButtons.tsx";
import "./drawing.css";

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.15;
/** A node that the keyboard reaches is brought this far from the rim, px. */
const REVEAL_MARGIN = 40;

type DrawingProps = Pick<StageProps, "camera" | "onCamera" | "onTable" | "onLegend" | "onSearch"> & {
  drawing: number[];
  palette: Palette;
  /** Whether a map goes to its selection. */
  follow: boolean;
};

/** The canvas: what is drawn by positions, with its camera, its pointer and its keyboard. */
export function Drawing({ drawing, palette, follow, ...page }: DrawingProps) {
  const say = useStageWords();
  const stage = useStage();
  const application = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const selected = useSelected(drawing);
  const walking = useWalk({ ...stage, drawing, selected, say });
  const discs = useWalkDiscs(say);
  const cursor = focused ? walking.cursor : null;
  const canvas = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLFieldSetElement>(null);
  const size = useSize(canvas);
  const covered = useCovered(canvas, buttons, size);
  const picture = usePicture({ drawing, palette, selected, cursor, covered, follow });
  const { lost, ...view } = useView(canvas, size, picture, page, walking.forget);
  const { onKeyDown, help, setHelp, letters, setLetters } = useKeyboard({
    ...page,
    ...view,
    walk: (step) => view.reveal(walking.take(step)),
    walkDiscs: (step) => view.revealAt(discs.take(step)),
    escape: () => {
      if (selected !== null) walking.take("clear");
      else if (discs.selected) discs.clear();
      else application.current?.blur();
    },
  });
  return (
    <div className="stage-drawing">
      <div
        ref={application}
        className="stage-application"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard.
        tabIndex={0}
        aria-label={say("drawing.name", { by: stage.territories === null ? "links" : "territory" })}
        aria-describedby="stage-instructions"
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...view.pointer}
      >
        <div ref={canvas} className="stage-canvas" data-lost={lost || undefined} />
      </div>
      {lost ? <LostDrawing onTable={page.onTable} /> : <ZoomButtons onZoom={view.zoom} ref={buttons} />}
      <button type="button" className="stage-control stage-keys" onClick={() => setHelp(true)}>
        {say("help.open")}
      </button>
      {help && (
        <KeyHelp
          letters={letters}
          onLetters={setLetters}
          onClose={() => setHelp(false)}
          territories={stage.territories !== null}
        />
      )}
      <p id="stage-instructions" hidden>
        {say("drawing.instructions", { by: stage.territories === null ? "links" : "territory" })}
      </p>
      <p className="stage-unseen" aria-live="polite">
        {selected === null && discs.announcement !== "" ? discs.announcement : walking.announcement}
      </p>
    </div>
  );
}

function LostDrawing({ onTable }: { onTable(): void }) {
  const say = useStageWords();
  return (
    <div className="stage-lost">
      <p>{say("lost")}</p>
      <button type="button" className="stage-control" onClick={onTable}>
        {say("lost.table")}
      </button>
    </div>
  );
}

/** Index of the selected node when it is drawn. */
function useSelected(drawing: readonly number[]): number | null {
  const { scene, selected } = useStage();
  return useMemo(() => drawing.find((node) => scene.nodes[node]!.id === selected) ?? null, [drawing, scene, selected]);
}

type OwnPicture = Pick<Picture, "drawing" | "palette" | "selected" | "cursor" | "covered" | "follow">;

function usePicture({ drawing, palette, selected, cursor, covered, follow }: OwnPicture): Picture {
  const { scene, incident, emphasis, hits, territories } = useStage();
  const map = territories?.map ?? null;
  const place = territories?.place ?? null;
  return useMemo(
    () => ({ scene, incident, drawing, palette, emphasis, hits, selected, cursor, covered, map, place, follow }),
    [scene, incident, drawing, palette, emphasis, hits, selected, cursor, covered, map, place, follow],
  );
}

/** The canvas of a picture, and the ways to move over it. */
function useView(
  canvas: RefObject<HTMLDivElement | null>,
  size: Size,
  picture: Picture,
  page: Pick<StageProps, "camera" | "onCamera">,
  onClick: () => void,
) {
  const { scene, drawing } = picture;
  const whole = useFrame(picture, size);
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const { renderer, lost } = useRenderer(canvas, picture, size.width > 0 ? (page.camera ?? whole) : null, {
    moved: () => control.moved(),
    clicked: (at) => {
      onClick();
      click(at);
    },
  });
  const control = useCamera({ ...page, renderer, whole, size, reducedMotion });
  const { click, ...pointer } = usePointer(renderer, drawing, size);
  const revealAt = (position: Point | null) => {
    if (renderer === null || position === null) return;
    const camera = renderer.camera();
    const target = revealing(position, camera, size, REVEAL_MARGIN);
    if (target !== camera) control.go(target);
  };
  return {
    lost,
    pointer,
    zoom: (by: Zoom) => {
      if (renderer === null) return;
      control.go(by === "fit" ? whole : zoomed(renderer.camera(), by === "in" ? ZOOM_STEP : 1 / ZOOM_STEP, whole));
    },
    pan: (x: number, y: number) => {
      if (renderer !== null) control.go(panned(renderer.camera(), x * PAN_STEP, y * PAN_STEP));
    },
    reveal: (node: number | null) => revealAt(node === null ? null : scene.nodes[node]!),
    revealAt,
  };
}
