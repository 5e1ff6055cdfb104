module.exports=[43133,a=>{"use strict";a.s([])}];

//# sourceMappingURL=1rlp_next-app__next-internal_server_app__global-error_page_actions_0eks2o1reuszt.js.map