(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["chunks/test_runtime_next-app__next-internal_server_app_edge_route_actions_09bso5dqyfx5h.js",6950,s=>{"use strict";s.s([])}]);

//# sourceMappingURL=test_runtime_next-app__next-internal_server_app_edge_route_actions_09bso5dqyfx5h.js.map