/** The words of the page, in French (ICU MessageFormat). */
export const fr = {
  // The page and its bar
  nav: "Pages",
  skip: "Aller au réseau",
  menu: "Menu",
  "page.network": "Réseau",
  "page.data": "Données",
  notFound: "Cette page n’existe pas, ou n’existe plus.",
  share: "Partager",
  "share.done": "Adresse copiée",
  theme: "Affichage",
  "theme.title": "Couleurs de la page",
  "theme.system": "Comme le système",
  "theme.light": "Clair",
  "theme.dark": "Sombre",
  search: "Rechercher un acteur, un territoire",
  "search.none": "Aucun résultat pour « {query} ». Essayez un mot plus court ou un autre nom.",
  "search.outside": "hors du cadrage",

  // Actions
  "act.apply": "Appliquer",
  "act.changeLens": "Modifier le cadrage",
  "act.resetLens": "Revenir au cadrage de départ",
  "act.close": "Fermer",
  "act.closeSheet": "Fermer la fiche",
  "act.recompute": "Recalculer",
  "act.retry": "Réessayer",
  "act.showAll": "Tout montrer",
  "act.stop": "Arrêter",

  // The finding
  "finding.some":
    "{isolated, plural, =1 {{hubs, plural, =0 {Un} =1 {Sans l’Apes, un} other {Sans l’Apes et les têtes de réseau, un}} seul des {n, number} {what, select, both {acteurs et initiatives} other {acteurs}} n’a aucun lien connu.} other {{hubs, plural, =0 {} =1 {Sans l’Apes, } other {Sans l’Apes et les têtes de réseau, }}{isolated, number} des {n, number} {what, select, both {acteurs et initiatives} other {acteurs}} n’ont aucun lien connu.}}",
  "finding.some.detail":
    "{links, plural, =1 {Un seul lien relie} other {{links, number} liens relient}} les {linked, number} autres, {groups, plural, =1 {en un seul groupe.} other {en {groups, number} groupes. Le plus grand en réunit {largest, number}.}}",
  "finding.some.held":
    "{links, plural, =1 {Un seul lien relie} other {{links, number} liens relient}} les {linked, number} autres, {groups, plural, =1 {en un seul groupe} other {en {groups, number} groupes}} ; {apes, select, yes {l’Apes} other {{name}}} est en lien avec {partners, number} d’entre eux.",
  "finding.all":
    "{hubs, plural, =0 {Les} =1 {Sans l’Apes, les} other {Sans l’Apes et les têtes de réseau, les}} {n, number} {what, select, both {acteurs et initiatives} other {acteurs}} ont tous un lien connu ; {apes, select, yes {l’Apes} other {{name}}} est en lien avec {partners, plural, =1 {un seul d’entre eux} other {{partners, number} d’entre eux}}.",
  "finding.all.detail":
    "{links, plural, =1 {Un seul lien les relie} other {{links, number} liens les relient}}, {groups, plural, =1 {en un seul groupe.} other {en {groups, number} groupes. Le plus grand en réunit {largest, number}.}}",
  "finding.none": "Aucun lien ne correspond à ce cadrage.",
  "finding.none.detail":
    "{n, plural, =1 {Un seul acteur entre dans ce cadrage.} other {{n, number} {what, select, both {acteurs et initiatives} other {acteurs}} entrent dans ce cadrage.}}",
  "finding.nothing":
    "{why, select, framing {Aucun acteur ne correspond à ce cadrage.} other {Aucun acteur n’est encore enregistré.}}",
  "finding.territories":
    "{silent, plural, =0 {{empty, plural, =0 {Chaque territoire a un lien connu vers un autre.} =1 {Chaque territoire dont un acteur est connu a un lien vers un autre ; d’un seul, on ne sait rien.} other {Chaque territoire dont un acteur est connu a un lien vers un autre ; de {empty, number} autres, on ne sait rien.}}} other {{silent, plural, =1 {Un seul territoire n’a} other {{silent, number} territoires n’ont}} aucun lien connu vers un autre{empty, plural, =0 {.} =1 { ; d’un {silent, plural, =1 {deuxième} =2 {troisième} =3 {quatrième} =4 {cinquième} =5 {sixième} =6 {septième} =7 {huitième} =8 {neuvième} =9 {dixième} other {autre encore}}, on ne sait rien.} other { ; de {empty, number} autres, on ne sait rien.}}}}",
  "finding.territories.detail":
    "{silent, plural, =0 {{links, plural, =0 {Aucun lien connu ne va} =1 {Un seul lien connu va} other {{links, number} liens connus vont}}} other {{checked, plural, =0 {{unchecked, plural, =1 {Une absence à vérifier} other {{unchecked, number} absences à vérifier}}} other {{checked, plural, =1 {Une absence vérifiée} other {{checked, number} absences vérifiées}}{unchecked, plural, =0 {} =1 {, une à vérifier} other {, {unchecked, number} à vérifier}}}}. Ailleurs, {links, plural, =0 {aucun lien ne va} =1 {un seul lien va} other {{links, number} liens vont}}}} d’un territoire à l’autre.",
  "finding.territories.none": "À cette échelle, on ne sait où se trouve aucun acteur.",
  "empty.loosen":
    "{word, select, date {Revenir à la date de référence} themes {Prendre toutes les thématiques} kinds {Prendre tous les types de lien} intensity {Prendre toute intensité} hubs {Prendre en compte l’Apes et les têtes de réseau} other {Montrer les initiatives}} : {n, plural, =1 {un lien} other {{n, number} liens}}",
  "hubs.setAside": "Mettre de côté l’Apes et les têtes de réseau",
  "hubs.bringBack": "Reprendre l’Apes et les têtes de réseau",
  bench:
    "{hubs, plural, =0 {Sans lien connu} =1 {Sans lien connu hors de l’Apes} other {Sans lien connu hors de l’Apes et des têtes de réseau}}",

  // The framing, as a sentence
  "lens.title": "Cadrage",
  "lens.sentence":
    "Liens connus {period, select, yes {} other {au }}{date}, {themes}, {kinds}, {intensity}, {hubs}, initiatives {initiatives}, territoires lus par {level}{more, plural, =0 {.} other {, }}",
  "lens.short":
    "{period, select, yes {Jusqu’au} other {Au}} {date}, {kinds, plural, =0 {aucun lien} =1 {un type de lien} =6 {tous liens} other {# types de lien}}{themes, plural, =0 {} =1 {, une thématique} other {, # thématiques}}, {hubs, select, exclude {sans l’Apes} other {avec l’Apes}}, par {level, select, epci {EPCI} arrondissement {arrondissement} other {département}}{hidden, plural, =0 {} =1 {, une ligne masquée} other {, # lignes masquées}}",
  "lens.date": "Date",
  "lens.date.period": "du {from} au {to}",
  "lens.date.day": "Jour",
  "lens.date.from": "Du",
  "lens.date.to": "Au",
  "lens.date.wrong": "La fin précède le début, ou une date manque.",
  "lens.themes.chosen": "{n, plural, =0 {toutes thématiques} =1 {thématique « {name} »} other {# thématiques}}",
  "lens.kinds.all": "tous types de lien",
  "lens.kinds.none": "aucun type de lien",
  "lens.kinds.but": "tous types de lien sauf {names}",
  "lens.kinds.only": "types de lien : {names}",
  "lens.intensity.any": "toute intensité",
  "lens.intensity.least": "intensité {n, plural, =4 {4} other {# ou plus}} ({name})",
  "lens.date.undated":
    "{n, plural, =0 {Tous les liens comptés ont une date de début.} =1 {Un lien sans date de début est compté à toutes les dates.} other {{n, number} liens sans date de début sont comptés à toutes les dates.}}",
  "lens.intensity.unknown":
    "{n, plural, =0 {L’intensité de tous les liens comptés est connue.} =1 {Un lien d’intensité inconnue est compté.} other {{n, number} liens d’intensité inconnue sont comptés.}}",
  "lens.hubs.chosen":
    "{hubs, select, exclude {sans l’Apes ni les têtes de réseau} other {avec l’Apes et les têtes de réseau}}",
  "lens.hubs.excluded": "Mises de côté : {names}.",
  "lens.initiatives.chosen":
    "{initiatives, select, nodes {montrées} ignore {laissées de côté} other {comptées comme liens déduits jusqu’à {n, plural, one {# participant} other {# participants}}}}",
  "lens.level.chosen": "{level, select, epci {EPCI} arrondissement {arrondissement} other {département}}",
  "lens.circles.chosen": "cercles de finesse {resolution}",
  "lens.scenario": "Simulation",
  "lens.scenario.chosen":
    "simulation : {removed, plural, =0 {aucun acteur retiré} =1 {un acteur retiré} other {# acteurs retirés}}, {added, plural, =0 {aucun lien ajouté} =1 {un lien ajouté} other {# liens ajoutés}}",
  "lens.scenario.end": "Retirer la simulation",
  "lens.focus.chosen": "centré sur {name}",
  "lens.focus.end": "Ne plus centrer",
  "lens.hidden": "la légende masque : {names}",
  "state.data": "{name}, révision n° {revision, number}",
  "state.stale": "Calculé sur la révision {revision, number} ; les données en sont à la {head, number}.",
  "state.fictional": "données fictives",

  // The legend
  legend: "Légende",
  "legend.title": "Légende et filtres",
  "legend.hint": "Un clic masque ou montre ; « seul » ne garde que cette ligne.",
  "legend.only": "seul",
  "legend.only.named": "seul : {name}",
  "legend.colour": "Couleur",
  "legend.colour.kind": "Statut",
  "legend.colour.territory": "Territoire",
  "legend.colour.circle": "Cercle",
  "legend.colour.theme": "Thématique",
  "legend.kind.association": "Associations",
  "legend.kind.cooperative": "Coopératives",
  "legend.kind.mutual": "Mutuelles",
  "legend.kind.foundation": "Fondations",
  "legend.kind.social-enterprise": "Entreprises solidaires",
  "legend.kind.company": "Entreprises classiques",
  "legend.kind.public-body": "Organismes publics",
  "legend.kind.education-research": "Enseignement et recherche",
  "legend.kind.network": "Réseaux et fédérations",
  "legend.kind.informal-group": "Groupes sans statut",
  "legend.kind.collectivity": "Collectivités",
  "legend.kind.none": "Statut non dit",
  "legend.territory.none": "Lieu inconnu",
  "legend.circle.none": "Hors des cercles",
  "legend.circle.name": "{number}, autour de « {chief} »",
  "legend.theme.none": "Thématique non dite",
  "legend.theme.several": "Plusieurs thématiques",
  "legend.other": "Autres",
  "legend.shape": "Forme",
  "legend.shape.actor": "Acteur, collectivité",
  "legend.shape.initiative": "Initiative, projet, groupe",
  "legend.circle.numbers": "Un numéro marque l’acteur le plus relié du cercle.",
  "legend.unlinked": "Acteurs sans lien connu",
  "legend.disc": "Disque",
  "legend.disc.checked": "Aucun lien, vérifié",
  "legend.disc.unchecked": "Aucun lien connu, à vérifier",
  "legend.disc.empty": "Aucun acteur connu",
  "legend.disc.hint": "Surface : acteurs connus. « Aucun lien » : vers un autre territoire.",
  "legend.rope": "Trait entre disques",
  "legend.rope.hint": "Nombre de liens. Choisir un disque ou un acteur ouvre le trait, lien par lien.",
  "bench.others": "Hors des disques",
  "bench.counts":
    "{actors, plural, =0 {{others, number}} other {{actors, plural, =1 {1 acteur} other {{actors, number} acteurs}}{others, plural, =0 {} =1 {, 1 autre} other {, {others, number} autres}}}}",
  "bench.links":
    "{links, plural, =0 {Aucun lien connu.} =1 {Leur seul lien ne compte pour aucun territoire.} other {Leurs {links, number} liens ne comptent pour aucun territoire.}}",
  "around.northSea": "Mer du Nord",
  "around.channel": "Manche",
  "around.belgium": "Belgique",
  "around.normandy": "Normandie",
  "around.paris": "Île-de-France",
  "around.grandEst": "Grand Est",
  "legend.size": "Taille",
  "legend.size.partners": "Partenaires directs",
  "legend.size.betweenness": "Intermédiarité",
  "legend.line": "Trait",
  "line.cooperates": "Coopère",
  "line.participates": "Participe",
  "line.founds": "Fonde ou porte",
  "line.supports": "Accompagne",
  "line.funds": "Finance",
  "line.derived": "Lien déduit",

  // The picture and its tables
  view: "Disposition",
  "view.image": "Image",
  "view.both": "Côte à côte",
  "view.table": "Tableau",
  layout: "Dessin",
  "layout.territory": "Par territoire",
  "layout.links": "Par liens",
  "table.territories": "{n, plural, =0 {Aucun territoire} one {# territoire} other {# territoires}}",
  "table.actors": "Acteurs connus",
  "table.inside": "Liens sur place",
  "table.outside": "Liens vers l’extérieur",
  "table.partners": "Territoires partenaires",
  "foot.counts":
    " : {n, number} {what, select, both {{n, plural, one {acteur ou initiative} other {acteurs et initiatives}}} other {{n, plural, one {acteur} other {acteurs}}}}, {links, plural, =0 {aucun lien} one {# lien} other {# liens}}",
  "foot.same": "mêmes filtres, même sélection",
  "table.name": "Nom",
  "table.kind": "Statut",
  "table.place": "Territoire",
  "table.from": "Entre",
  "table.to": "Et",
  "table.kinds": "Lien",
  "table.links": "{n, plural, =0 {Aucun lien} one {# lien} other {# liens}}, un par paire",
  "table.more": "Voir {n, plural, one {# ligne} other {# lignes}} de plus, sur {left, number} qui restent",

  // The sheet of the selection
  sheet: "Sélection",
  "sheet.more": "Voir toute la fiche",
  "sheet.less": "Réduire la fiche",
  "sheet.missing": "Aucune fiche n’a l’identifiant « {id} ».",
  "sheet.aliases": "Aussi : {names}.",
  "sheet.with": "Avec",
  "sheet.source": "Source",
  "sheet.page": "{page, select, none {source} other {p. {page}}}",
  "sheet.links": "{n, plural, one {# lien} other {# liens}}",
  "sheet.since": "Depuis {date}",
  "sheet.until": "Jusqu’à {date}",
  "sheet.engaged": "Démarche engagée : {date}",
  "sheet.intensity.unknown": "Intensité inconnue",
  verb: "{kind, select, cooperates {coopère avec} participates {{side, select, from {participe à} other {compte parmi ses participants}}} founds {{side, select, from {a créé} other {doit sa création à}}} carries {{side, select, from {porte} other {a pour porteur}}} supports {{side, select, from {accompagne} other {reçoit l’accompagnement de}}} other {{side, select, from {finance} other {reçoit un financement de}}}}",
  "verb.derived": "participe aux mêmes initiatives",
  "verb.linked": "est en lien avec",
  "sheet.territory": "Territoire{parent, select, none {} other {, {parent}}}",
  "sheet.outside": "Vers l’extérieur",
  "sheet.holders": "Qui tient le lien",
  "sheet.count": "Liens",
  "sheet.next": "{n, plural, =1 {Voir le suivant} other {Voir les {n, number} suivants}}",
  "territory.s1.known":
    "{n, plural, =0 {Aucun acteur n’est encore connu} =1 {Un seul acteur est connu} other {# acteurs sont connus}} {inTerritory}.",
  "territory.s2.inside":
    "{internal, plural, =0 {Aucune coopération n’est connue entre acteurs du territoire.} other {{internal, plural, =1 {Une seule coopération est connue} other {# coopérations sont connues}} entre acteurs du territoire{alone, plural, =0 { ; chacun a au moins un partenaire sur place} =1 { ; un acteur n’a pas de partenaire connu sur place} other { ; # acteurs n’ont pas de partenaire connu sur place}}.}}",
  "territory.s3.outside":
    "{external, plural, =0 {Aucun lien connu ne va vers un autre territoire.} =1 {Un seul lien connu va vers {partners, plural, =0 {un acteur hors de la région ou sans territoire connu} other {un autre territoire : {topPartners}}}.} other {# liens connus vont vers {partners, plural, =0 {des acteurs hors de la région ou sans territoire connu} =1 {un seul autre territoire : {topPartners}} =2 {2 autres territoires : {topPartners}} =3 {3 autres territoires : {topPartners}} other {# autres territoires, d’abord {topPartners}}}.}}",
  "territory.none": "On ne sait rien encore des acteurs {ofTerritory}. Cela ne veut pas dire qu’il n’y en a pas.",
  "empty.links":
    "Aucun lien connu pour cet acteur dans ce cadrage.{hidden, plural, =0 {} =1 { Un autre lien existe hors du cadrage.} other { # autres liens existent hors du cadrage.}}",
  "hidden.links":
    "{n, plural, =1 {Un lien masqué} other {{n, number} liens masqués}} : {reason, select, hubs {l’Apes et les têtes de réseau sont mises de côté} kinds {le cadrage ne compte pas ce type} themes {une autre thématique} intensity {une intensité plus faible} date {une autre date} initiatives {le cadrage ne dessine pas les initiatives} scenario {la simulation le retire} legend {la légende le masque} other {l’autre acteur n’entre pas dans le cadrage}}{named, select, yes { ({names})} other {}}.",
  "hidden.show":
    "{reason, select, hubs {Montrer l’Apes et les têtes de réseau} kinds {Compter ce type de lien} themes {Prendre toutes les thématiques} intensity {Prendre toute intensité} date {Revenir à la date de référence} initiatives {Montrer les initiatives} scenario {Retirer la simulation} other {Tout montrer}}",
  "hidden.node":
    "{reason, select, hubs {Hors du cadrage : l’Apes et les têtes de réseau sont mises de côté.} legend {La légende masque sa ligne.} scenario {La simulation retire cet acteur.} initiatives {Hors du cadrage : les initiatives ne sont pas dessinées.} other {Hors du cadrage à cette date.}}",
  "hidden.affiliations":
    "{n, plural, =1 {Un siège ou une adhésion} other {{n, number} adhésions ou sièges}} (jamais comptés comme coopérations) : {names}.",
  "list.more": "{names} et {n, plural, one {# autre} other {# autres}}",
  know: "Comment le sait-on ?",
  "know.stated": "Écrit dans la source : {source}{page, select, none {} other {, p. {page}}}",
  "know.declared":
    "{by, select, both {Confirmé par {from} et par {to}} from {Déclaré par {from} seulement} to {Déclaré par {to} seulement} other {Rapporté par un tiers}}",
  "know.checked":
    "{age, select, recent {Vérifié le {date}} old {Vérifié le {date}, il y a plus de 24 mois} other {Jamais vérifié}}",
  "know.counted": "Compté dans Passerelles, révision n° {revision}",
  "know.computed": "Calculé par Passerelles avec ce cadrage",
  "know.derived": "Déduit d’une participation commune : {initiative}",
  "know.classed": "Classement provisoire, à confirmer par l’acteur",

  // States
  loading: "Lecture du réseau…",
  progress:
    "{stage, select, graph {Réseau} layout {Dessin} betweenness {Intermédiarité} communities {Cercles} other {Calcul}}{total, plural, =0 { en cours} other { : {done, number} {stage, select, communities {essais sur} other {sur}} {total, number}}}",
  "error.title": "Le réseau ne peut pas être montré.",
  "error.noAnswer": "Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.",
  "error.code": "Code : {code}",

  // Files of the network
  download: "Télécharger",
  "download.title": "Télécharger le réseau, avec ce cadrage",
  "download.spreadsheet": "Pour un tableur",
  "download.program": "Pour R, Python, Gephi ou un autre programme",
  "download.nodes": "Acteurs et mesures",
  "download.edges": "Liens",
  "download.territories": "Territoires",
  "download.gexf": "Réseau pour Gephi",
  "download.graphml": "Réseau pour igraph, networkx ou yEd",
  "download.json": "Réseau et description complète",
  "download.preparing": "Préparation du fichier…",
  "download.done": "Fichier téléchargé",
} as const;

export type Key = keyof typeof fr;
