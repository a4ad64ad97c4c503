// Payload 3.90.1: the panel loads the editor of JSON fields from a public CDN, which its security policy refuses and an
// office without internet cannot reach.
// Issue: https://github.com/payloadcms/payload/issues/10229
// Until: the panel brings the editor along. Here our own address (server/panel/codeEditor.ts) takes its place while Next
// bundles that file.
const cdn = /https:\/\/cdn\.jsdelivr\.net\/npm\/monaco-editor@[\d.]+\/min\/vs/g

module.exports = (source) => source.replace(cdn, '/admin/code-editor/vs')
