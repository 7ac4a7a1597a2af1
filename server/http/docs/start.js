// Served to the browser as it is, after the bundle that it starts.
globalThis.SwaggerUIBundle({
  dom_id: "#docs",
  url: "/api/openapi.json",
  // Else a badge is asked of a site elsewhere.
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
});
