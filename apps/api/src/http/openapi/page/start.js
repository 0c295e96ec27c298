// the session cookie is set by POST /session and cannot be typed in, so there is nothing to authorize by hand
const withoutAuthorize = () => ({
  wrapComponents: { authorizeBtn: () => () => null, authorizeOperationBtn: () => () => null },
})

globalThis.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 2,
  displayOperationId: true,
  filter: true,
  plugins: [withoutAuthorize],
})

document.querySelector('#to-reference').addEventListener('click', (event) => {
  event.preventDefault()
  document.querySelector('.filter-container')?.scrollIntoView()
})
