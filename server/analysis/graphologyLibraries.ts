import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";

// These packages are CommonJS functions whose typings declare an ES default: said right here, once.
export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;
