module.exports=[36834,a=>{"use strict";a.s([])}];

//# sourceMappingURL=1rlp_next-app__next-internal_server_app__not-found_page_actions_1d33q08_iyjq5.js.map