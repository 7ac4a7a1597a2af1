import type { Catalogue } from "#contract/words/say";
import type { Key } from "./fr.ts";

/** The words of the page, in English (ICU MessageFormat): the same keys and values as the French. */
export const en: Catalogue<Key> = {
  // The page and its bar
  nav: "Pages",
  skip: "Skip to the network",
  menu: "Menu",
  "page.network": "Network",
  "page.data": "Data",
  notFound: "This page does not exist, or no longer exists.",
  share: "Share",
  "share.done": "Address copied",
  theme: "Display",
  "theme.title": "Colours of the page",
  "theme.system": "As the system",
  "theme.light": "Light",
  "theme.dark": "Dark",
  search: "Search for an actor, a territory",
  "search.none": "No result for “{query}”. Try a shorter word or another name.",
  "search.outside": "outside the framing",

  // Actions
  "act.apply": "Apply",
  "act.changeLens": "Change the framing",
  "act.resetLens": "Reset the framing",
  "act.close": "Close",
  "act.closeSheet": "Close the sheet",
  "act.recompute": "Recompute",
  "act.retry": "Try again",
  "act.showAll": "Show everything",
  "act.stop": "Stop",

  // The finding
  "finding.some":
    "{isolated, plural, =1 {{hubs, plural, =0 {Only} =1 {Without Apes, only} other {Without Apes and the heads of network, only}} one of the {n, number} {what, select, both {actors and initiatives} other {actors}} has no known link.} other {{hubs, plural, =0 {} =1 {Without Apes, } other {Without Apes and the heads of network, }}{isolated, number} of the {n, number} {what, select, both {actors and initiatives} other {actors}} have no known link.}}",
  "finding.some.detail":
    "{links, plural, =1 {One link connects} other {{links, number} links connect}} the other {linked, number}, in {groups, plural, =1 {one group.} other {{groups, number} groups. The largest brings together {largest, number}.}}",
  "finding.some.held":
    "{links, plural, =1 {One link connects} other {{links, number} links connect}} the other {linked, number}, in {groups, plural, =1 {one group} other {{groups, number} groups}}; {apes, select, yes {Apes} other {{name}}} has a link with {partners, number} of them.",
  "finding.all":
    "{hubs, plural, =0 {All} =1 {Without Apes, all} other {Without Apes and the heads of network, all}} {n, number} {what, select, both {actors and initiatives} other {actors}} have a known link; {apes, select, yes {Apes} other {{name}}} has one with {partners, number} of them.",
  "finding.all.detail":
    "{links, plural, =1 {One link connects them} other {{links, number} links connect them}}, in {groups, plural, =1 {one group.} other {{groups, number} groups. The largest brings together {largest, number}.}}",
  "finding.none": "No link matches this framing.",
  "finding.none.detail":
    "{n, plural, =1 {Only one actor fits this framing.} other {{n, number} {what, select, both {actors and initiatives} other {actors}} fit this framing.}}",
  "finding.nothing": "{why, select, framing {No actor matches this framing.} other {No actor has been saved yet.}}",
  "finding.territories":
    "{silent, plural, =0 {{empty, plural, =0 {Every territory has a known link to another.} =1 {Every territory with a known actor has a link to another; of one, nothing is known.} other {Every territory with a known actor has a link to another; of {empty, number} others, nothing is known.}}} other {{silent, plural, =1 {Only one territory has} other {{silent, number} territories have}} no known link to another{empty, plural, =0 {.} =1 {; of a {silent, plural, =1 {second} =2 {third} =3 {fourth} =4 {fifth} =5 {sixth} =6 {seventh} =7 {eighth} =8 {ninth} =9 {tenth} other {further one}}, nothing is known.} other {; of {empty, number} others, nothing is known.}}}}",
  "finding.territories.detail":
    "{silent, plural, =0 {{links, plural, =0 {No known link goes} =1 {Only one known link goes} other {{links, number} known links go}}} other {{checked, plural, =0 {{unchecked, plural, =1 {One absence to check} other {{unchecked, number} absences to check}}} other {{checked, plural, =1 {One checked absence} other {{checked, number} checked absences}}{unchecked, plural, =0 {} =1 {, one to check} other {, {unchecked, number} to check}}}}. Elsewhere, {links, plural, =0 {no link goes} =1 {only one link goes} other {{links, number} links go}}}} from one territory to another.",
  "finding.territories.none": "At this scale, no actor’s place is known.",
  "empty.loosen":
    "{word, select, date {Go back to the reference date} themes {Take all themes} kinds {Take all link types} intensity {Take any intensity} hubs {Include Apes and the heads of network} other {Show the initiatives}}: {n, plural, =1 {one link} other {{n, number} links}}",
  "hubs.setAside": "Set Apes and the heads of network aside",
  "hubs.bringBack": "Bring Apes and the heads of network back",
  bench:
    "{hubs, plural, =0 {No known link} =1 {No known link besides Apes} other {No known link besides Apes and the heads of network}}",

  // The framing, as a sentence
  "lens.title": "Framing",
  "lens.sentence":
    "Links known {period, select, yes {} other {as of }}{date}, {themes}, {kinds}, {intensity}, {hubs}, initiatives {initiatives}, territories by {level}{more, plural, =0 {.} other {, }}",
  "lens.short":
    "{period, select, yes {Until} other {As of}} {date}, {kinds, plural, =0 {no link} =1 {one link type} =6 {all links} other {# link types}}{themes, plural, =0 {} =1 {, one theme} other {, # themes}}, {hubs, select, exclude {without Apes} other {with Apes}}, by {level, select, epci {EPCI} arrondissement {arrondissement} other {département}}{hidden, plural, =0 {} =1 {, one hidden row} other {, # hidden rows}}",
  "lens.date": "Date",
  "lens.date.period": "from {from} to {to}",
  "lens.date.day": "Day",
  "lens.date.from": "From",
  "lens.date.to": "To",
  "lens.date.wrong": "The end comes before the start, or a date is missing.",
  "lens.themes.chosen": "{n, plural, =0 {all themes} =1 {theme “{name}”} other {# themes}}",
  "lens.kinds.all": "all link types",
  "lens.kinds.none": "no link type",
  "lens.kinds.but": "all link types but {names}",
  "lens.kinds.only": "link types: {names}",
  "lens.intensity.any": "any intensity",
  "lens.intensity.least": "intensity {n, plural, =4 {4} other {# or more}} ({name})",
  "lens.date.undated":
    "{n, plural, =0 {Every counted link has a start date.} =1 {One link without a start date is counted at every date.} other {{n, number} links without a start date are counted at every date.}}",
  "lens.intensity.unknown":
    "{n, plural, =0 {The intensity of every counted link is known.} =1 {One link of unknown intensity is counted.} other {{n, number} links of unknown intensity are counted.}}",
  "lens.hubs.chosen":
    "{hubs, select, exclude {without Apes or the heads of network} other {with Apes and the heads of network}}",
  "lens.hubs.excluded": "Set aside: {names}.",
  "lens.initiatives.chosen":
    "{initiatives, select, nodes {shown} ignore {left aside} other {counted as derived links up to {n, plural, one {# participant} other {# participants}}}}",
  "lens.level.chosen": "{level, select, epci {EPCI} arrondissement {arrondissement} other {département}}",
  "lens.circles.chosen": "circles of fineness {resolution}",
  "lens.scenario": "What-if",
  "lens.scenario.chosen":
    "what-if: {removed, plural, =0 {no actor removed} =1 {one actor removed} other {# actors removed}}, {added, plural, =0 {no link added} =1 {one link added} other {# links added}}",
  "lens.scenario.end": "End the what-if",
  "lens.focus.chosen": "focused on {name}",
  "lens.focus.end": "Stop focusing",
  "lens.hidden": "the legend hides: {names}",
  "state.data": "{name}, revision {revision, number}",
  "state.stale": "Computed on revision {revision, number}; the data are at {head, number}.",
  "state.fictional": "fictional data",

  // The legend
  legend: "Legend",
  "legend.title": "Legend and filters",
  "legend.hint": "A click hides or shows; “only” keeps this row alone.",
  "legend.only": "only",
  "legend.only.named": "only: {name}",
  "legend.colour": "Colour",
  "legend.colour.kind": "Kind",
  "legend.colour.territory": "Territory",
  "legend.colour.circle": "Circle",
  "legend.colour.theme": "Theme",
  "legend.kind.association": "Associations",
  "legend.kind.cooperative": "Co-operatives",
  "legend.kind.mutual": "Mutuals",
  "legend.kind.foundation": "Foundations",
  "legend.kind.social-enterprise": "Social enterprises",
  "legend.kind.company": "Conventional companies",
  "legend.kind.public-body": "Public bodies",
  "legend.kind.education-research": "Education and research",
  "legend.kind.network": "Networks and federations",
  "legend.kind.informal-group": "Informal groups",
  "legend.kind.collectivity": "Local authorities",
  "legend.kind.none": "Kind not stated",
  "legend.territory.none": "Unknown place",
  "legend.circle.none": "Outside the circles",
  "legend.circle.name": "{number}, around “{chief}”",
  "legend.theme.none": "Theme not stated",
  "legend.theme.several": "Several themes",
  "legend.other": "Others",
  "legend.shape": "Shape",
  "legend.shape.actor": "Actor, local authority",
  "legend.shape.initiative": "Initiative, project, group",
  "legend.circle.numbers": "A number marks the best-linked actor of the circle.",
  "legend.unlinked": "Actors with no known link",
  "legend.disc": "Disc",
  "legend.disc.checked": "No link, checked",
  "legend.disc.unchecked": "No known link, to be checked",
  "legend.disc.empty": "No known actor",
  "legend.disc.hint": "Area: known actors. “No link”: to another territory.",
  "legend.rope": "Line between discs",
  "legend.rope.hint": "Number of links. Choosing a disc or an actor opens the line, link by link.",
  "bench.others": "Outside the discs",
  "bench.counts":
    "{actors, plural, =0 {{others, number}} other {{actors, plural, =1 {1 actor} other {{actors, number} actors}}{others, plural, =0 {} =1 {, 1 other} other {, {others, number} others}}}}",
  "bench.links":
    "{links, plural, =0 {No known link.} =1 {Their only link counts for no territory.} other {Their {links, number} links count for no territory.}}",
  "around.northSea": "North Sea",
  "around.channel": "Channel",
  "around.belgium": "Belgium",
  "around.normandy": "Normandy",
  "around.paris": "Île-de-France",
  "around.grandEst": "Grand Est",
  "legend.size": "Size",
  "legend.size.partners": "Direct partners",
  "legend.size.betweenness": "Betweenness",
  "legend.line": "Line",
  "line.cooperates": "Cooperates",
  "line.participates": "Takes part",
  "line.founds": "Founds or leads",
  "line.supports": "Supports",
  "line.funds": "Funds",
  "line.derived": "Derived link",

  // The picture and its tables
  view: "Layout",
  "view.image": "Picture",
  "view.both": "Side by side",
  "view.table": "Table",
  layout: "Drawing",
  "layout.territory": "By territory",
  "layout.links": "By links",
  "table.territories": "{n, plural, =0 {No territory} one {# territory} other {# territories}}",
  "table.actors": "Known actors",
  "table.inside": "Links inside",
  "table.outside": "Outside links",
  "table.partners": "Partner territories",
  "foot.counts":
    ": {n, number} {what, select, both {{n, plural, one {actor or initiative} other {actors and initiatives}}} other {{n, plural, one {actor} other {actors}}}}, {links, plural, =0 {no link} one {# link} other {# links}}",
  "foot.same": "same filters, same selection",
  "table.name": "Name",
  "table.kind": "Kind",
  "table.place": "Territory",
  "table.from": "Between",
  "table.to": "And",
  "table.kinds": "Link",
  "table.links": "{n, plural, =0 {No link} one {# link} other {# links}}, one a pair",
  "table.more": "Show {n, plural, one {# more row} other {# more rows}}, out of {left, number} left",

  // The sheet of the selection
  sheet: "Selection",
  "sheet.more": "Show the whole sheet",
  "sheet.less": "Reduce the sheet",
  "sheet.missing": "No record has the identifier “{id}”.",
  "sheet.aliases": "Also: {names}.",
  "sheet.with": "With",
  "sheet.source": "Source",
  "sheet.page": "{page, select, none {source} other {p. {page}}}",
  "sheet.links": "{n, plural, one {# link} other {# links}}",
  "sheet.since": "Since {date}",
  "sheet.until": "Until {date}",
  "sheet.engaged": "Engaged: {date}",
  "sheet.intensity.unknown": "Unknown intensity",
  verb: "{kind, select, cooperates {cooperates with} participates {{side, select, from {takes part in} other {counts among its participants}}} founds {{side, select, from {founded} other {was founded by}}} carries {{side, select, from {leads} other {is led by}}} supports {{side, select, from {supports} other {is supported by}}} other {{side, select, from {funds} other {is funded by}}}}",
  "verb.derived": "takes part in the same initiatives",
  "verb.linked": "has a link with",
  "sheet.territory": "Territory{parent, select, none {} other {, {parent}}}",
  "sheet.outside": "Outside",
  "sheet.holders": "Who holds the link",
  "sheet.count": "Links",
  "sheet.next": "{n, plural, =1 {See the next one} other {See the next {n, number}}}",
  "territory.s1.known":
    "{n, plural, =0 {No actor is known yet} =1 {Only one actor is known} other {# actors are known}} {inTerritory}.",
  "territory.s2.inside":
    "{internal, plural, =0 {No cooperation is known between local actors.} other {{internal, plural, =1 {Only one cooperation is known} other {# cooperations are known}} between local actors{alone, plural, =0 {; each has at least one local partner} =1 {; one actor has no known local partner} other {; # actors have no known local partner}}.}}",
  "territory.s3.outside":
    "{external, plural, =0 {No known link goes to another territory.} =1 {Only one known link goes to {partners, plural, =0 {an actor outside the region or with no known territory} other {another territory: {topPartners}}}.} other {# known links go to {partners, plural, =0 {actors outside the region or with no known territory} =1 {one other territory: {topPartners}} =2 {2 other territories: {topPartners}} =3 {3 other territories: {topPartners}} other {# other territories, first of all {topPartners}}}.}}",
  "territory.none": "Nothing is known yet about the actors {ofTerritory}. That does not mean there are none.",
  "empty.links":
    "No known link for this actor in this framing.{hidden, plural, =0 {} =1 { One other link exists outside the framing.} other { # other links exist outside the framing.}}",
  "hidden.links":
    "{n, plural, =1 {One hidden link} other {{n, number} hidden links}}: {reason, select, hubs {Apes and the heads of network are set aside} kinds {the framing does not count this type} themes {another theme} intensity {a lower intensity} date {another date} initiatives {the framing does not draw initiatives} scenario {the what-if removes it} legend {the legend hides it} other {the other actor does not fit the framing}}{named, select, yes { ({names})} other {}}.",
  "hidden.show":
    "{reason, select, hubs {Show Apes and the heads of network} kinds {Count this type of link} themes {Take all themes} intensity {Take any intensity} date {Go back to the reference date} initiatives {Show the initiatives} scenario {End the what-if} other {Show everything}}",
  "hidden.node":
    "{reason, select, hubs {Outside the framing: Apes and the heads of network are set aside.} legend {The legend hides its row.} scenario {The what-if removes this actor.} initiatives {Outside the framing: initiatives are not drawn.} other {Outside the framing at this date.}}",
  "hidden.affiliations":
    "{n, plural, =1 {One membership or board seat} other {{n, number} memberships or board seats}} (never counted as cooperation): {names}.",
  "list.more": "{names} and {n, plural, one {# other} other {# others}}",
  know: "How do we know?",
  "know.stated": "Stated in the source: {source}{page, select, none {} other {, p. {page}}}",
  "know.declared":
    "{by, select, both {Confirmed by {from} and {to}} from {Stated by {from} only} to {Stated by {to} only} other {Reported by a third party}}",
  "know.checked":
    "{age, select, recent {Checked on {date}} old {Checked on {date}, more than 24 months ago} other {Never checked}}",
  "know.counted": "Counted in Passerelles, revision {revision}",
  "know.computed": "Computed by Passerelles with this framing",
  "know.derived": "Derived from a shared initiative: {initiative}",
  "know.classed": "Provisional classification, to be confirmed by the actor",

  // States
  loading: "Reading the network…",
  progress:
    "{stage, select, graph {Network} layout {Drawing} betweenness {Betweenness} communities {Circles} other {Computation}}{total, plural, =0 { under way} other {: {done, number} {stage, select, communities {runs out of} other {out of}} {total, number}}}",
  "error.title": "The network cannot be shown.",
  "error.noAnswer": "The server is not answering. Nothing is lost: try again in a moment.",
  "error.code": "Code: {code}",

  // Files of the network
  download: "Download",
  "download.title": "Download the network, with this framing",
  "download.spreadsheet": "For a spreadsheet",
  "download.program": "For R, Python, Gephi or another program",
  "download.nodes": "Actors and measures",
  "download.edges": "Links",
  "download.territories": "Territories",
  "download.gexf": "Network for Gephi",
  "download.graphml": "Network for igraph, networkx or yEd",
  "download.json": "Network and full description",
  "download.preparing": "Preparing the file…",
  "download.done": "File downloaded",
};
