"use strict"
exports.id=725
exports.ids=[725]
exports.modules={9725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{openTunnel:()=>openTunnel})
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7067)
var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4708)
var node_net__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7030)
var node_tls__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1692)
var _no_answer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2501)
async function openTunnel(address,target,deadline){const proxy=readProxy(address)
const late=`no connection to ${target.host} through the proxy ${proxy.name} in time`
let open
let timer
const timeout=new Promise((_,reject)=>{timer=setTimeout(()=>reject(noTunnel(late,target)),Math.max(0,deadline-Date.now()))})
try{const socket=await Promise.race([askProxy(proxy,target,request=>open=request),timeout])
open=socket
if(target.protocol!=='https:')return socket
return await Promise.race([secure(socket,target),timeout])}catch(error){open?.destroy()
throw error}finally{clearTimeout(timer)}}function readProxy(address){const url=URL.canParse(address)?new URL(address):void 0
if(url===void 0||!['http:','https:'].includes(url.protocol))throw new _no_answer_js__WEBPACK_IMPORTED_MODULE_4__.W('the address of the proxy is no http:// or https:// address','Set https_proxy to http://HOST:PORT; a user or password in it must be percent-encoded.')
return{url,name:`${url.hostname}:${portOf(url)}`}}function askProxy(proxy,target,started){const authority=`${target.hostname}:${portOf(target)}`
const host=bare(proxy.url.hostname)
const options={method:'CONNECT',host,port:portOf(proxy.url),path:authority,headers:{host:authority,...credentials(proxy.url)},agent:false,servername:nameForTls(host)}
return new Promise((resolve,reject)=>{const request=(proxy.url.protocol==='https:'?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options)
started(request)
const refuse=(what,status)=>reject(noTunnel(`the proxy ${proxy.name} ${what}`,target,status))
request.on('connect',({statusCode},socket,head)=>{socket.on('error',error=>refuse(`failed (${error.message})`))
if(statusCode===200&&head.length===0)return resolve(socket)
socket.destroy()
if(statusCode===200)refuse(`sent ${head.length} bytes of its own into the tunnel to ${authority}`)
else refuse(`answered CONNECT ${authority} with HTTP ${statusCode}; only 200 opens a tunnel`,statusCode)})
request.on('error',error=>refuse(`failed (${error.message})`))
request.on('close',()=>refuse(`closed the connection before it answered CONNECT ${authority}`))
request.end()})}function secure(socket,target){const host=bare(target.hostname)
return new Promise((resolve,reject)=>{const tls=(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({socket,host,servername:nameForTls(host),ALPNProtocols:['http/1.1']},()=>resolve(tls))
tls.on('error',reject)
tls.on('close',()=>reject(new Error(`the connection to ${target.host} was closed before TLS was set up`)))})}function noTunnel(problem,target,status){const variable=`${target.protocol.slice(0,-1)}_proxy`
if(status===407)return new _no_answer_js__WEBPACK_IMPORTED_MODULE_4__.W(problem,`Set ${variable} to http://USER:PASSWORD@HOST:PORT, both percent-encoded.`)
const change=status===void 0?`Correct the proxy in ${variable}`:`Let the proxy open tunnels to ${target.hostname}:${portOf(target)}`
return new _no_answer_js__WEBPACK_IMPORTED_MODULE_4__.W(problem,`${change}, or add ${target.hostname} to no_proxy.`)}function credentials({username,password}){if(username===''&&password==='')return{}
const pair=`${decode(username)}:${decode(password)}`
return{'proxy-authorization':`Basic ${Buffer.from(pair).toString('base64')}`}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}const portOf=({port,protocol})=>Number(port)||(protocol==='https:'?443:80)
const bare=hostname=>hostname.replace(/^\[|\]$/g,'')
const nameForTls=host=>(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host)===0?host:''})}

