// Payload 3.90.1's panel loads the editor of JSON fields from a public CDN, which the panel's security policy refuses and
// an office without internet cannot reach. While Next bundles that file, this puts our own address in its place
// (served by server/panel/codeEditor.ts).
const cdn = /https:\/\/cdn\.jsdelivr\.net\/npm\/monaco-editor@[\d.]+\/min\/vs/g

module.exports = (source) => source.replace(cdn, '/admin/code-editor/vs')
