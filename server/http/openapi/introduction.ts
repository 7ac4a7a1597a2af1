/** What people who call the API should know before they look at a route, in Markdown. */
export const INTRODUCTION = `
Who cooperates with whom in a region's solidarity economy: stored, measured, drawn.

**A lens** (« cadrage ») is everything that makes a picture or a number reproducible: date, kinds of link, themes,
scenario, seed… It travels as flat query parameters, the same as in the address of the page: copy those of a page that
shows what you want. Parameters left out take their defaults, which never change within \`v=1\`; the page opens on the
lens of the data set, which \`GET /api/dataset\` tells. Every computed answer says its \`revision\`, \`asOf\`, \`lens\`,
\`lensHash\` and \`version\`: the same ones give the same bytes.

**Computed reads** wait 2 seconds for their result, or as many as \`Prefer: wait=N\` says, 30 at most. After that they
answer 202 with the \`Location\` of a job; when it is done, ask the first address again.

**Lists** are \`{ items, total, revision }\`, cut by \`limit\` and \`offset\`.

**Reads** carry an \`ETag\`; sent back in \`If-None-Match\`, it is answered 304 while nothing has changed.

**Writes** name the version that they start from in \`If-Match\`, which is the \`ETag\` of the record: 428 without, 412
when somebody else was faster. As long as there are no accounts, they are taken from the computer that runs the server
and from nowhere else; \`GET /api/health\` says whether you may (\`writable\`).

**Refusals** are \`application/problem+json\` (RFC 9457): a stable \`code\` for programs, a sentence for people in French, or
in English when \`Accept-Language\` prefers it.

Ids, SIREN and INSEE codes are texts: \`02\` is not 2. Every example below was run on the data that a first start loads.
`.trim();
