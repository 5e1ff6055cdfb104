var R=require("../../chunks/[turbopack]_runtime.js")("server/app/own/route.js")
R.c("server/chunks/[root-of-the-server]__1sz-p9tw6n27m._.js")
R.c("server/chunks/_0yl4mp9ezjjl5._.js")
R.c("server/chunks/[root-of-the-server]__1ln80jx--bv0u._.js")
R.c("server/chunks/[root-of-the-server]__0i6xmek1flpco._.js")
R.c("server/chunks/test_runtime_next-app__next-internal_server_app_own_route_actions_0t9y9zzx0ustn.js")
R.m(52944)
module.exports=R.m(52944).exports
