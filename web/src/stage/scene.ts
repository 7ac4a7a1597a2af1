import type { CooperationKind } from "#contract/enums";

/** One mark. `x` grows to the east and `y` to the north, without unit; `radius` is in px. */
export interface SceneNode {
  id: string;
  label: string;
  shape: "circle" | "square";
  /** 0–8: the colour token `--cat-n`. */
  hue: number;
  radius: number;
  x: number;
  y: number;
  /** Size of the node's component in the base graph. */
  groupSize: number;
  /** Number of that component. */
  group: number;
  /** Number of ties under the lens, whatever the legend hides. */
  degree: number;
  /** Whether only its rim is drawn: an actor without a known link, on a map. */
  hollow?: boolean;
  /** What the node is, in the reader's language, for announcements. */
  kindLabel: string;
}

/** One tie. `source` and `target` are indices into the nodes. */
export interface SceneEdge {
  source: number;
  target: number;
  kinds: CooperationKind[];
  /** Whether the pair only shares initiatives. */
  derived: boolean;
}

/** What the lens and the legend leave visible. */
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
}

/** Point at the centre of the drawing, in the unit of the positions, and units that its smaller side shows. */
export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** The stage fills its parent, brings its own gutters and scrolls by itself when it is too low. */
export interface StageProps {
  scene: Scene;
  selected: string | null;
  onSelect(id: string | null): void;
  /** Ids of the nodes that the search found. */
  hits: ReadonlySet<string>;
  /** `null`: everything in view. */
  camera: Camera | null;
  onCamera(camera: Camera | null): void;
  onTable(): void;
  onLegend(): void;
  onSearch(): void;
  /** Each new number moves the keyboard's focus to the drawing. */
  focusRequest?: number;
  /** Whether the page is in one narrow column. */
  compact: boolean;
  /** Title of the bench: what those who sit on it lack. */
  benchTitle: string;
}
