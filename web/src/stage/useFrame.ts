import { useMemo, useState } from "react";
import { discsOf, focusOn, wholeMap } from "./discs/camera.ts";
import { extendFrame, fitCamera, type Frame } from "./fit.ts";
import { ALL_LABELS_BELOW, labelStyle } from "./labelLayer.ts";
import { type Measure, measuring, settingsOf } from "./labelText.ts";
import type { Picture } from "./picture.ts";
import type { Size } from "./projection.ts";
import type { Camera } from "./scene.ts";

/** A longer label counts as set on two lines. */
const WIDE_LABEL = 140;

/** The camera that shows the whole disposition: by links with its labels and hidden nodes, by territory its map. */
export function useFrame(picture: Picture, size: Size): Camera {
  const links = useLinksFrame(picture, size);
  return useMapFrame(picture, size) ?? links;
}

/** The whole map; when it follows, what is selected and its partners. Null by links. */
function useMapFrame({ map, place, selected, follow, emphasis }: Picture, size: Size): Camera | null {
  const near = emphasis !== null && emphasis.active === selected ? emphasis.near : null;
  return useMemo(() => {
    if (map === null) return null;
    const about = follow ? discsOf(map, { place, node: selected, near: near ?? [] }) : [];
    return about.length === 0 ? wholeMap(map, size) : focusOn(map, about, size);
  }, [map, place, selected, follow, near, size]);
}

function useLinksFrame({ scene, drawing, palette, covered }: Picture, size: Size): Camera {
  const [frame, setFrame] = useState<Frame>(new Map());
  const measure = useMemo(() => {
    const context = document.createElement("canvas").getContext("2d")!;
    return measuring(context, labelStyle(palette.font, false).font);
  }, [palette.font]);
  const extended = useMemo(() => {
    const nodes = drawing.map((index) => {
      const { id, x, y, radius, label } = scene.nodes[index]!;
      return { id, x, y, radius, labelWidth: labelWidth(label, measure) };
    });
    return extendFrame(frame, nodes);
  }, [frame, scene, drawing, measure]);
  if (extended !== frame) setFrame(extended);
  return useMemo(() => {
    const all = [...extended.values()];
    const top = covered !== null && covered.x < size.width ? covered.height : 0;
    return fitCamera(all.length < ALL_LABELS_BELOW ? all : all.map((node) => ({ ...node, labelWidth: 0 })), size, top);
  }, [extended, size, covered]);
}

function labelWidth(label: string, measure: Measure): number {
  const settings = settingsOf(label, measure);
  return settings.find(({ width }) => width <= WIDE_LABEL)?.width ?? settings.at(-1)!.width;
}
