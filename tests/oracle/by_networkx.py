"""Measures graphs with networkx.

Reads a list of {nodes, edges: [[source, target, weight]], communities: [[node]], resolution} on stdin and writes, for each,
{component, degree, strength, betweenness, normalized, core, modularity} on stdout, node values in the order of nodes.
A component is named by the first of its nodes.
"""

import json
import sys

import networkx as nx


def measured(case):
    graph = nx.Graph()
    graph.add_nodes_from(case["nodes"])
    graph.add_weighted_edges_from(case["edges"])
    place = {node: index for index, node in enumerate(case["nodes"])}
    component = {}
    for members in nx.connected_components(graph):
        component.update(dict.fromkeys(members, min(members, key=place.get)))
    by_node = {
        "component": component,
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "normalized": nx.betweenness_centrality(graph),
        "core": nx.core_number(graph),
    }
    values = {name: [column[node] for node in case["nodes"]] for name, column in by_node.items()}
    values["modularity"] = (
        nx.community.modularity(graph, case["communities"], resolution=case["resolution"])
        if graph.number_of_edges()
        else None
    )
    return values


json.dump([measured(case) for case in json.load(sys.stdin)], sys.stdout)
