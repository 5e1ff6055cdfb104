globalThis.__BUILD_MANIFEST = {
  "pages": {
    "/_app": []
  },
  "devFiles": [],
  "polyfillFiles": [
    "static/chunks/0cz1d0mv5g_q7.js"
  ],
  "lowPriorityFiles": [
    "static/IiZUiVctBafedTRpf9wNA/_buildManifest.js",
    "static/IiZUiVctBafedTRpf9wNA/_ssgManifest.js",
    "static/IiZUiVctBafedTRpf9wNA/_clientMiddlewareManifest.js"
  ],
  "rootMainFiles": [
    "static/chunks/0ckr22i08lkpj.js",
    "static/chunks/10p7t7476ar95.js",
    "static/chunks/39_j1bdzreq0m.js",
    "static/chunks/turbopack-2u1d16houkiyo.js"
  ],
  "rootMainFilesTree": {},
  "pagesChunkGroupBootstrapParams": {
    "/_not-found/page": {
      "otherChunks": [
        "static/chunks/0ckr22i08lkpj.js",
        "static/chunks/10p7t7476ar95.js",
        "static/chunks/39_j1bdzreq0m.js"
      ],
      "runtimeModuleIds": [
        94553
      ]
    },
    "/_global-error/page": {
      "otherChunks": [
        "static/chunks/0ckr22i08lkpj.js",
        "static/chunks/10p7t7476ar95.js",
        "static/chunks/39_j1bdzreq0m.js"
      ],
      "runtimeModuleIds": [
        94553
      ]
    }
  },
  "chunkLoadingGlobal": "TURBOPACK"
};
