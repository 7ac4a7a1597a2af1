"""Reads one network from every file that holds it, with networkx and igraph.

Takes a folder with network.gexf, network.graphml, network.json, nodes.csv and edges.csv, and writes on stdout, by reader,
{nodes: {id: attributes}, edges: {"a~b": attributes}, isolates: [id], betweenness: {id: value}, graph: attributes}.
"""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx as nx

folder = Path(sys.argv[1])


def by_networkx(graph):
    return {
        "nodes": dict(graph.nodes(data=True)),
        "edges": {"~".join(sorted((a, b))): data for a, b, data in graph.edges(data=True)},
        "isolates": sorted(nx.isolates(graph)),
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "graph": {name: value for name, value in graph.graph.items() if isinstance(value, (str, int, float, bool))},
    }


def by_igraph(graph):
    ids = graph.vs["id"]
    return {
        "nodes": {vertex["id"]: vertex.attributes() for vertex in graph.vs},
        "edges": {"~".join(sorted(ids[end] for end in edge.tuple)): edge.attributes() for edge in graph.es},
        "isolates": sorted(vertex["id"] for vertex in graph.vs if vertex.degree() == 0),
        "betweenness": dict(zip(ids, graph.betweenness())),
        "graph": {name: graph[name] for name in graph.attributes()},
    }


def rows(name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def from_csv():
    graph = nx.Graph()
    for row in rows("nodes.csv"):
        graph.add_node(row["Id"], label=row["Label"], **row)
    for row in rows("edges.csv"):
        graph.add_edge(row["Source"], row["Target"], weight=float(row["Weight"]), **row)
    return graph


json.dump(
    {
        "networkx, GEXF": by_networkx(nx.read_gexf(folder / "network.gexf")),
        "networkx, GraphML": by_networkx(nx.read_graphml(folder / "network.graphml")),
        "networkx, JSON": by_networkx(
            nx.node_link_graph(json.loads((folder / "network.json").read_text("utf-8")), edges="edges")
        ),
        "networkx, CSV": by_networkx(from_csv()),
        "igraph, GraphML": by_igraph(igraph.Graph.Read_GraphML(str(folder / "network.graphml"))),
    },
    sys.stdout,
)
