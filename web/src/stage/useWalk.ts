import { useMemo, useState } from "react";
import type { StageKey } from "#web/words/stage.fr.ts";
import type { Incidence } from "./adjacency.ts";
import type { Scene } from "./scene.ts";
import type { SayStage } from "./useStageWords.ts";
import { type Paths, pathsOf, type Step, type Walk, walk } from "./walk.ts";

interface WalkOptions {
  scene: Scene;
  incident: Incidence;
  drawing: readonly number[];
  selected: number | null;
  onSelect(id: string | null): void;
  say: SayStage;
}

interface Walking {
  /** Where the keyboard stands. */
  cursor: number | null;
  /** What the last step led to, in words. */
  announcement: string;
  /** Takes a step and answers where the keyboard stands then. */
  take(step: Step): number | null;
  /** Forgets where the keyboard stood: it starts again from the selection. */
  forget(): void;
}

/** Walks a drawing by keyboard. Places are kept by id, since indices change with the scene. */
export function useWalk({ scene, incident, drawing, selected, onSelect, say }: WalkOptions): Walking {
  const paths = useMemo(() => pathsOf(scene, incident, drawing), [scene, incident, drawing]);
  const drawn = useMemo(() => new Map(drawing.map((node) => [scene.nodes[node]!.id, node])), [scene, drawing]);
  const [cursorId, setCursorId] = useState<string | null>(null);
  const [trailIds, setTrailIds] = useState<readonly string[]>([]);
  const [announcement, setAnnouncement] = useState("");
  const idOf = (node: number | null) => (node === null ? null : scene.nodes[node]!.id);
  const cursor = cursorId === null ? null : (drawn.get(cursorId) ?? null);
  return {
    cursor,
    announcement,
    take(step) {
      const trail = trailIds.map((id) => drawn.get(id)).filter((node) => node !== undefined);
      const next = walk({ selected, cursor, trail }, step, paths);
      setCursorId(idOf(next.cursor));
      setTrailIds(next.trail.map((node) => scene.nodes[node]!.id));
      if (next.selected !== selected) onSelect(idOf(next.selected));
      setAnnouncement(announce(next, step, paths, scene, incident, say));
      return next.cursor;
    },
    forget: () => setCursorId(null),
  };
}

function announce(at: Walk, step: Step, paths: Paths, scene: Scene, incident: Incidence, say: SayStage): string {
  if (step === "clear") return say("say.cleared");
  if (at.cursor === null) return "";
  const { label, kindLabel } = scene.nodes[at.cursor]!;
  const circle = circleOf(at, step, paths);
  const key: StageKey = circle === null ? "say.selected" : circle.key;
  return say(key, {
    name: label,
    kind: kindLabel,
    links: say("links", { n: incident[at.cursor]!.length }),
    rank: circle === null ? 0 : circle.among.indexOf(at.cursor) + 1,
    of: circle?.among.length ?? 0,
  });
}

/** The nodes among which a step moved, when it moved to another one than the selection. */
function circleOf(at: Walk, step: Step, paths: Paths): { key: StageKey; among: readonly number[] } | null {
  if (step === "smaller" || step === "larger") return { key: "say.bySize", among: paths.bySize };
  if (at.cursor === at.selected || at.selected === null) return null;
  return { key: "say.neighbour", among: paths.around(at.selected) };
}
