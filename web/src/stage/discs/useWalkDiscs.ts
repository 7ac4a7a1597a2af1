import { useState } from "react";
import type { Point } from "#web/stage/projection.ts";
import { useStage } from "#web/stage/stageView.ts";
import type { SayStage } from "#web/stage/useStageWords.ts";
import { type MapStep, rankOf, walkDiscs } from "./walkDiscs.ts";

interface WalkingDiscs {
  /** Whether a disc is selected. */
  selected: boolean;
  /** What the last step led to, in words. */
  announcement: string;
  /** Selects the disc that a step leads to, and answers its place in the drawing. */
  take(step: MapStep): Point | null;
  clear(): void;
}

/** Walks from disc to disc by keyboard, each becoming the selection. */
export function useWalkDiscs(say: SayStage): WalkingDiscs {
  const { territories } = useStage();
  const [announcement, setAnnouncement] = useState("");
  return {
    selected: territories !== null && territories.place !== null,
    announcement,
    take(step) {
      if (territories === null) return null;
      const { map, place, onPlace } = territories;
      const next = walkDiscs(map, place, step);
      const disc = next === null ? undefined : map.discs[next];
      if (next === null || disc === undefined) return null;
      onPlace(disc.code);
      const { name, actors, internal, external, partners } = disc;
      const rank = { rank: rankOf(map, next), of: map.discs.length };
      setAnnouncement(say("say.place", { name, actors, internal, external, partners, ...rank }));
      return { x: disc.x, y: -disc.y };
    },
    clear() {
      territories?.onPlace(null);
      setAnnouncement(say("say.cleared"));
    },
  };
}
