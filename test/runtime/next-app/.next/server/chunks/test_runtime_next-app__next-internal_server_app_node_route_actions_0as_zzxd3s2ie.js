module.exports=[23847,s=>{"use strict";s.s([])}];

//# sourceMappingURL=test_runtime_next-app__next-internal_server_app_node_route_actions_0as_zzxd3s2ie.js.map