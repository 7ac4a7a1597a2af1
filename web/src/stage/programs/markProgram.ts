import type { Attributes } from "graphology-types";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { channels } from "#web/stage/colour.ts";

const UNIFORMS = ["u_matrix", "u_resolution", "u_pixelRatio", "u_paper", "u_scale", "u_outline"] as const;

/** The outline straddles the rim: half of it on each side. */
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_square;
attribute float a_hollow;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_scale;
varying vec2 v_offset;
varying float v_radius;
varying float v_square;
varying float v_hollow;
varying vec4 v_color;

void main() {
  v_radius = a_radius * u_scale;
  v_offset = a_corner * (v_radius + 2.0);
  v_square = a_square;
  v_hollow = a_hollow;
  v_color = a_color;
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy + v_offset * 2.0 / u_resolution, 0, 1);
}
`;

/** Nothing is drawn for picking: the stage finds marks itself, by the nearest rim. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_offset;
varying float v_radius;
varying float v_square;
varying float v_hollow;
varying vec4 v_color;
uniform float u_pixelRatio;
uniform float u_outline;
uniform vec3 u_paper;

const float corner = 1.5;
const float hollow_rim = 0.9;

float toRim() {
  if (v_square < 0.5) return length(v_offset) - v_radius;
  vec2 outside = abs(v_offset) - v_radius + corner;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - corner;
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(0.0);
  #else
  float rim = toRim();
  float half_line = u_outline / 2.0;
  float outline = clamp(0.5 - (rim - half_line) * u_pixelRatio, 0.0, 1.0);
  float fill = clamp(0.5 - (rim + half_line) * u_pixelRatio, 0.0, 1.0);
  float core = clamp(0.5 - (rim + half_line + hollow_rim) * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = vec4(mix(u_paper, mix(v_color.rgb, u_paper, core * v_hollow), fill) * outline, outline);
  #endif
}
`;

/** What the reducer says of a mark, beside what the renderer asks for. */
export interface MarkData extends Partial<NodeDisplayData> {
  square: boolean;
  hollow: boolean;
}

/** What all marks have in common. */
export interface MarkLook {
  /** Colour of outlines. */
  paper: string;
  /** Width of outlines, px. */
  outline: number;
  /** Factor on radii. */
  scale: number;
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
];

/** Circles and squares of a radius in px, with an outline of paper. */
export function markProgram(look: () => MarkLook): NodeProgramType {
  return class extends NodeProgram<(typeof UNIFORMS)[number], Attributes> {
    override drawLabel = undefined;
    override drawHover = undefined;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_radius", size: 1, type: FLOAT },
          { name: "a_square", size: 1, type: FLOAT },
          { name: "a_hollow", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: CORNERS,
      };
    }

    processVisibleItem(_id: number, start: number, data: NodeDisplayData & MarkData) {
      const [square, hollow] = [data.square ? 1 : 0, data.hollow ? 1 : 0];
      this.array.set([data.x, data.y, data.size, square, hollow, floatColor(data.color)], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
      gl.uniform2f(uniformLocations.u_resolution!, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
      const { paper, scale, outline } = look();
      gl.uniform3f(uniformLocations.u_paper!, ...channels(paper));
      gl.uniform1f(uniformLocations.u_scale!, scale);
      gl.uniform1f(uniformLocations.u_outline!, outline);
    }
  };
}
