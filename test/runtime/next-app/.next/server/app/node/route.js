var R=require("../../chunks/[turbopack]_runtime.js")("server/app/node/route.js")
R.c("server/chunks/[root-of-the-server]__15cvwuwlkkvfz._.js")
R.c("server/chunks/_13ndkkvw0fp6r._.js")
R.c("server/chunks/[root-of-the-server]__1ln80jx--bv0u._.js")
R.c("server/chunks/[root-of-the-server]__0i6xmek1flpco._.js")
R.c("server/chunks/test_runtime_next-app__next-internal_server_app_node_route_actions_0as_zzxd3s2ie.js")
R.m(69677)
module.exports=R.m(69677).exports
