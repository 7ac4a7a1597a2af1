import type { Attributes } from "graphology-types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Dash } from "#web/stage/strokes.ts";

const UNIFORMS = ["u_matrix", "u_resolution", "u_pixelRatio"] as const;

/** A line is a rectangle one px wider than its ink, so that its borders can fade; `v_along` is in px from its start. */
const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute vec4 a_dash;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
varying float v_along;
varying float v_across;
varying float v_width;
varying vec4 v_dash;
varying vec4 v_color;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1)).xy * u_resolution / 2.0;
}

void main() {
  vec2 start = toPixels(a_start);
  vec2 end = toPixels(a_end);
  float span = max(distance(start, end), 0.001);
  vec2 direction = (end - start) / span;
  v_along = a_corner.x * span;
  v_across = a_corner.y * (a_width / 2.0 + 1.0);
  v_width = a_width;
  v_dash = a_dash;
  v_color = a_color;
  v_color.a *= bias;
  vec2 pixels = start + direction * v_along + vec2(-direction.y, direction.x) * v_across;
  gl_Position = vec4(pixels * 2.0 / u_resolution, 0, 1);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying float v_along;
varying float v_across;
varying float v_width;
varying vec4 v_dash;
varying vec4 v_color;
uniform float u_pixelRatio;

float soften(float depth) {
  return clamp(0.5 + depth * u_pixelRatio, 0.0, 1.0);
}

float dash() {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period == 0.0) return 1.0;
  float first = mod(v_along, period);
  float second = first - v_dash.x - v_dash.y;
  float depth = max(min(first, v_dash.x - first), min(second, v_dash.z - second));
  return soften(max(depth, first - period));
}

void main(void) {
  float alpha = v_color.a * soften(v_width / 2.0 - abs(v_across)) * dash();
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

/** What the reducer says of a tie, beside what the renderer asks for. */
export interface TieData extends Partial<EdgeDisplayData> {
  dash: Dash;
}

const NO_DASH = [0, 0, 0, 0];

const CORNERS = [
  [0, -1],
  [1, -1],
  [0, 1],
  [0, 1],
  [1, -1],
  [1, 1],
];

/** Straight lines of a width and a dash in px, whatever the zoom. */
export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes> {
  override drawLabel = undefined;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_dash", size: 4, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    };
  }

  processVisibleItem(
    _id: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData & TieData,
  ) {
    const dash = data.dash.length === 0 ? NO_DASH : data.dash;
    this.array.set([from.x, from.y, to.x, to.y, data.size, ...dash, floatColor(data.color)], start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(uniformLocations.u_resolution!, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
  }
}
