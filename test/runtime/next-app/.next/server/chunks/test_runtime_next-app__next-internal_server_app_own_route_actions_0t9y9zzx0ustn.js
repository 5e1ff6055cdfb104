module.exports=[98588,s=>{"use strict";s.s([])}];

//# sourceMappingURL=test_runtime_next-app__next-internal_server_app_own_route_actions_0t9y9zzx0ustn.js.map