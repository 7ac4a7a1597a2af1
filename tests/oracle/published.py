"""Writes published-edges.csv and published-nodes.csv: classic networks and their values by networkx.

Florentine marriages (Padgett), Krackhardt's kite, Zachary's karate club, Davis' southern women.
Run with the packages of requirements.txt, from this folder.
"""

import csv

import networkx as nx

GRAPHS = {
    "florentine": nx.florentine_families_graph(),
    "kite": nx.krackhardt_kite_graph(),
    "karate": nx.karate_club_graph(),
    "davis": nx.davis_southern_women_graph(),
}

with open("published-edges.csv", "w", newline="") as edges, open("published-nodes.csv", "w", newline="") as nodes:
    edge_rows, node_rows = csv.writer(edges, lineterminator="\n"), csv.writer(nodes, lineterminator="\n")
    edge_rows.writerow(["graph", "source", "target", "weight"])
    node_rows.writerow(["graph", "node", "degree", "strength", "core", "betweenness", "normalized"])
    for name, graph in GRAPHS.items():
        for source, target, weight in graph.edges(data="weight", default=1):
            edge_rows.writerow([name, source, target, weight])
        core = nx.core_number(graph)
        raw = nx.betweenness_centrality(graph, normalized=False)
        normalized = nx.betweenness_centrality(graph)
        strength = dict(graph.degree(weight="weight"))
        for node, degree in graph.degree():
            node_rows.writerow([name, node, degree, strength[node], core[node], raw[node], normalized[node]])
