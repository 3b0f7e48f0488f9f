"use strict"
exports.id=37
exports.ids=[37]
exports.modules={3348:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{C:()=>readActionsPolicy})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(458)
var _grants_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5608)
var _schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7983)
const readAnswer=(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__.wA)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({enabled:valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),allowed_actions:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),sha_pinning_required:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY())}))
const readActionsPolicy=api=>api.get('/actions/permissions',{},{what:'the policy on actions',grant:_grants_js__WEBPACK_IMPORTED_MODULE_2__.Lm},data=>{const answer=readAnswer(data)
return{enabled:answer.enabled,allowedActions:answer.allowed_actions,shaPinningRequired:answer.sha_pinning_required}})}),5703:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>readEnvironment})
var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(458)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _grants_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5608)
var _schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7983)
const reviewer=valibot__WEBPACK_IMPORTED_MODULE_2__.Oxt('type',[valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_2__.euz('User'),reviewer:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),login:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()})}),valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_2__.euz('Team'),reviewer:valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),slug:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()})})])
const readAnswer=(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.wA)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({can_admins_bypass:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()),protection_rules:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),wait_timer:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),0),prevent_self_review:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),false),reviewers:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(reviewer),[])})),[]),deployment_branch_policy:valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({protected_branches:valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),custom_branch_policies:valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()}))}))
const readPolicies=(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.wA)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({total_count:valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),branch_policies:valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),name:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),type:valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(['branch','tag']),'branch')}))}))
const ROUTE='/environments/{environment_name}'
const PURPOSE={what:'the environment',grant:_grants_js__WEBPACK_IMPORTED_MODULE_3__.kl}
async function readEnvironment(api,name){const parameters={environment_name:name}
const read=await api.get(ROUTE,parameters,PURPOSE,readAnswer,status=>status===404?'missing':void 0)
if(!read.known)return read
if(read.value==='missing')return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'missing'})
const answer=read.value
const policy=await readDeploymentPolicy(api,parameters,answer.deployment_branch_policy)
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(policy,deploymentPolicy=>({status:'there',...toEnvironment(answer),deploymentPolicy}))}async function readDeploymentPolicy(api,parameters,policy){if(policy===null)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({kind:'any'})
if(!policy.custom_branch_policies)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({kind:'protected-branches'})
const refs=await api.list(`${ROUTE}/deployment-branch-policies`,parameters,PURPOSE,data=>readPolicies(data).branch_policies)
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(refs,all=>({kind:'named',refs:all}))}function toEnvironment({protection_rules:rules,can_admins_bypass:adminsCanBypass}){const reviews=rules.filter(({type})=>type==='required_reviewers')
return{reviewers:reviews.flatMap(({reviewers})=>reviewers.map(toReviewer)),preventsSelfReview:reviews.some(each=>each.prevent_self_review),adminsCanBypass,waitTimer:rules.find(({type})=>type==='wait_timer')?.wait_timer??0}}const toReviewer=({type,reviewer:who})=>({type,id:who.id,name:'slug'in who?who.slug:who.login})}),5608:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Lm:()=>ADMINISTRATION,PG:()=>contents,kl:()=>ACTIONS,yu:()=>metadata})
const ADMINISTRATION="Pass a token with the repository permission Administration: read (an App's token, see actions/create-github-app-token, or a fine-grained personal token); the workflow's own token cannot have it."
const ACTIONS='Give the job `permissions: actions: read`, or pass a token with Actions: read.'
const contents=({fullName})=>`Give the job \`permissions: contents: read\`, or pass a token with Contents: read on ${fullName}.`
const metadata=({fullName})=>`Pass a token with Metadata: read on ${fullName}: any token of the repository has it.`}),8033:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{n:()=>readImmutableReleases})
var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(458)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _model_settings_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3322)
var _grants_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5608)
var _schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7983)
const readAnswer=(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.wA)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({enabled:valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),enforced_by_owner:valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()}))
async function readImmutableReleases(api,administration){const purpose={what:'the setting of immutable releases',grant:_grants_js__WEBPACK_IMPORTED_MODULE_3__.Lm}
const read=await api.get('/immutable-releases',{},purpose,data=>{const{enabled,enforced_by_owner:enforcedByOwner}=readAnswer(data)
return{enabled,enforcedByOwner}})
return(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_4__.O)(read,await administration)?(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({enabled:false,enforcedByOwner:false}):read}}),8430:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>getAll})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
async function getAll(client,route,parameters,purpose,read){const items=[]
for(let page=1;;page++){const answer=await client.get(route,{...parameters,per_page:'100',page:String(page)},purpose,(data,pageFollows)=>({found:read(data),pageFollows}))
if(!answer.known)return answer
const{found,pageFollows}=answer.value
items.push(...found)
if(found.length<100&&!pageFollows)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(items)}}}),5154:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{h:()=>openRepository})
var _pages_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8430)
function openRepository(client,{owner,name},grant){const fullName=`${owner}/${name}`
const route=path=>`/repos/{owner}/{repo}${path}`
const named={owner,repo:name}
const whole=purpose=>({what:`${purpose.what} of ${fullName}`,grant:grant??purpose.grant})
return{fullName,graphql:(query,variables,purpose,read)=>client.graphql(query,{owner,name,...variables},whole(purpose),read),get:(path,parameters,purpose,read,otherwise)=>client.get(route(path),{...named,...parameters},whole(purpose),read,otherwise),text:(path,parameters,accept,purpose,read)=>client.text(route(path),{...named,...parameters},accept,whole(purpose),read),list:(path,parameters,purpose,read)=>(0,_pages_js__WEBPACK_IMPORTED_MODULE_0__.U)(client,route(path),{...named,...parameters},whole(purpose),read)}}}),3979:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{KU:()=>readTagRulesets,KY:()=>listOwnRulesets,ix:()=>readBranchRulesets,l8:()=>readRuleset})
var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(458)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _model_rulesets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6472)
var _grants_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5608)
var _schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7983)
const readEntries=(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.wA)(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),name:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),enforcement:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),target:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())})))
const readAnswer=(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.wA)(valibot__WEBPACK_IMPORTED_MODULE_3__.y$5([_model_rulesets_js__WEBPACK_IMPORTED_MODULE_1__.gq,valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),source_type:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())})]))
const readActiveRules=(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.wA)(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),ruleset_id:valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),ruleset_source_type:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),parameters:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({required_approving_review_count:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.aig()),dismiss_stale_reviews_on_push:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY()),required_status_checks:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({context:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()}))),strict_required_status_checks_policy:valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY())}))})))
const purpose=api=>({what:'the rulesets',grant:(0,_grants_js__WEBPACK_IMPORTED_MODULE_4__.yu)(api)})
const listOwnRulesets=api=>api.list('/rulesets',{includes_parents:'false'},purpose(api),readEntries)
const readRuleset=(api,id)=>api.get('/rulesets/{ruleset_id}',{ruleset_id:String(id),includes_parents:'true'},purpose(api),readAnswer)
async function readTagRulesets(api,rulesetOf){const list=await api.list('/rulesets',{targets:'tag',includes_parents:'true'},purpose(api),readEntries)
if(!list.known)return list
const active=list.value.filter(({enforcement,target='tag'})=>enforcement==='active'&&target==='tag')
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.HC)(await Promise.all(active.map(({id})=>rulesetOf(id))))}async function readBranchRulesets(api,branch,rulesetOf){const active=await api.list('/rules/branches/{branch}',{branch},purpose(api),readActiveRules)
if(!active.known)return active
const hasMergeQueue=active.value.some(({type})=>type==='merge_queue')
const ids=[...new Set(active.value.map(({ruleset_id:id})=>id))]
const sources=ids.map(async id=>{const rules=active.value.filter(rule=>rule.ruleset_id===id)
return toRuleSource(rules,await rulesetOf(id),hasMergeQueue)})
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(await Promise.all(sources))}function toRuleSource(rules,ruleset,hasMergeQueue){const[first]=rules
const name=ruleset.known?(0,_model_rulesets_js__WEBPACK_IMPORTED_MODULE_1__.xq)(ruleset.value.name,first?.ruleset_source_type):`ruleset ${first?.ruleset_id??''}`
const find=type=>rules.find(rule=>rule.type===type)
const pullRequest=find('pull_request')
const statusChecks=find('required_status_checks')
const review=pullRequest?.parameters
const checks=statusChecks?.parameters
return{name,pullRequest:pullRequest&&{approvals:review?.required_approving_review_count??0,dismissesStale:review?.dismiss_stale_reviews_on_push??false},statusChecks:statusChecks&&{contexts:(checks?.required_status_checks??[]).map(({context})=>context),upToDate:hasMergeQueue||checks?.strict_required_status_checks_policy===true},linearHistory:find('required_linear_history')!==void 0,blocksForcePush:find('non_fast_forward')!==void 0,blocksDeletion:find('deletion')!==void 0,bypass:ruleset.known?(0,_model_rulesets_js__WEBPACK_IMPORTED_MODULE_1__.AX)(ruleset.value,name):ruleset}}}),7983:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{V4:()=>leaf,jN:()=>numbered,qv:()=>OBJECT,wA:()=>reader,y1:()=>range})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(458)
var _client_client_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4238)
const oid=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^(?:[\da-f]{40}|[\da-f]{64})$/))
const leaf={__typename:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['Commit','Tag','Tree','Blob']),oid}
const OBJECT='__typename oid'
valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({login:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/./)),databaseId:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()))})
const reader=schema=>data=>{const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema,data)
if(result.success)return result.output
const[issue]=result.issues
throw new _client_client_js__WEBPACK_IMPORTED_MODULE_0__.s(`${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)??'the body'}: ${issue.message}`)}
const range=length=>Array.from({length},(_,index)=>index)
const numbered=(name,values)=>Object.fromEntries(values.map((value,index)=>[`${name}${index}`,value]))}),1551:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{S:()=>readWorkflowPermissions})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(458)
var _grants_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5608)
var _schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7983)
const readAnswer=(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__.wA)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({default_workflow_permissions:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['read','write']),can_approve_pull_request_reviews:valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()}))
const readWorkflowPermissions=api=>api.get('/actions/permissions/workflow',{},{what:'the permissions of workflows',grant:_grants_js__WEBPACK_IMPORTED_MODULE_2__.Lm},data=>{const answer=readAnswer(data)
return{default:answer.default_workflow_permissions,canApprovePullRequests:answer.can_approve_pull_request_reviews}})}),4238:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>createClient,s:()=>Malformed})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _messages_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7853)
var _no_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2501)
class Malformed extends Error{}function createClient(token,apiUrl,transport){if(token==='')return WITHOUT_TOKEN
const open=opener(token,apiUrl,transport)
const ask=async(route,parameters)=>(await open()).request(route,{...parameters,request:{parseSuccessResponseBody:false}})
return{graphql:(query,variables,purpose,read)=>attempt(purpose,async()=>read(await(await open()).graphql(query,variables))),get:(route,parameters,purpose,read,otherwise)=>attempt(purpose,async()=>readPage(await ask(`GET ${route}`,parameters),read),otherwise),text:(route,parameters,accept,purpose,read)=>attempt(purpose,async()=>read(String((await ask(`GET ${route}`,{...parameters,headers:{accept}})).data))),send:(method,route,parameters,body,purpose)=>attempt(purpose,async()=>{await ask(`${method} ${route}`,body===void 0?parameters:{...parameters,data:body})
return true},void 0,'write')}}function opener(token,apiUrl,transport){const load=async()=>{const{getOctokit}=await Promise.all([__webpack_require__.e(683),__webpack_require__.e(236)]).then(__webpack_require__.bind(__webpack_require__,8683))
return getOctokit(token,{baseUrl:apiUrl,request:{fetch:transport},log:SILENT})}
let octokit
return()=>octokit??=load()}function readPage({data,headers},read){const{'content-type':type='none',link=''}=headers
if(!/^application\/json\b/i.test(type))throw new Malformed(`the content type is ${type}`)
return read(JSON.parse(String(data)),/;\s*rel="?next\b/i.test(link))}const silent=()=>{}
const SILENT={debug:silent,info:silent,warn:silent,error:silent}
const noToken=({what,grant})=>Promise.resolve((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('token-missing',`Could not read ${what}: no token was given.`,grant))
const WITHOUT_TOKEN={graphql:(_query,_variables,purpose)=>noToken(purpose),get:(_route,_parameters,purpose)=>noToken(purpose),text:(_route,_parameters,_accept,purpose)=>noToken(purpose),send:(_method,_route,_parameters,_body,purpose)=>noToken(purpose)}
async function attempt(purpose,request,otherwise,verb='read'){try{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(await request())}catch(error){const reason=explain(error,purpose,verb)
const status=statusOf(error)
const value=status===void 0||reason.code==='rate-limited'?void 0:otherwise?.(status)
return value===void 0?reason:(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(value)}}function statusOf(error){const{status,response}=error
return typeof status==='number'&&response!==void 0?status:void 0}const AGAIN='Re-run the job in a few minutes; see https://www.githubstatus.com.'
function explain(error,{what,grant},verb){const{message}=error
const say=(code,why,fix)=>(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)(code,`Could not ${verb} ${what}: ${why}.`,fix)
const malformed=error instanceof Malformed||error instanceof SyntaxError||error instanceof TypeError
if(malformed)return say('malformed',`the answer is not what GitHub documents (${shorten(message)})`,AGAIN)
const graphqlErrors=error.errors
if(Array.isArray(graphqlErrors))return explainGraphql(graphqlErrors,say,grant)
const status=statusOf(error)
if(status===void 0){const{cause}=error
const fix=cause instanceof _no_answer_js__WEBPACK_IMPORTED_MODULE_1__.W?cause.fix:`${AGAIN} Behind a proxy, set https_proxy and no_proxy.`
return say('unreachable',`no answer (${shorten(message)})`,fix)}const headers=error.response.headers??{}
const limited=headers['x-ratelimit-remaining']==='0'||headers['retry-after']!==void 0
if(status===429||status===403&&(limited||(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__.FY)(message)))return say('rate-limited',`HTTP ${status}, ${shorten(message)}`,later(message))
if(status===401)return say('token-refused','HTTP 401, the token is expired, revoked or malformed',`Pass a valid token. ${grant}`)
if(status===403)return say('permission-missing',`HTTP 403, ${shorten(message)}`,grant)
if(status===404)return say('not-found','HTTP 404, not there or not visible to the token',grant)
return say(status>=500?'unreachable':'malformed',`HTTP ${status}, ${shorten(message)}`,AGAIN)}const later=message=>(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__.gp)(message)?'Wait a few minutes, then re-run the job. Run fewer jobs with the same token at once.':'Wait for the rate limit to reset (`gh api rate_limit`), then re-run the job.'
function explainGraphql(errors,say,grant){const[first]=errors
const message=typeof first?.message==='string'?shorten(first.message):'no message'
if((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__.FY)(message))return say('rate-limited',message,later(message))
switch(first?.type){case'NOT_FOUND':return say('not-found',message,grant)
case'FORBIDDEN':case'INSUFFICIENT_SCOPES':return say('permission-missing',message,grant)
case'RATE_LIMITED':return say('rate-limited',message,later(message))
default:return say('unreachable',message,AGAIN)}}const shorten=text=>/^\s*<(?:!doctype|html)\b/i.test(text)?'a web page, no answer of the API':text.replace(/\s+/g,' ').slice(0,200)}),8247:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>systemClock})
const systemClock={now:()=>Date.now(),sleep:milliseconds=>new Promise(resolve=>setTimeout(resolve,milliseconds))}}),7853:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{FY:()=>saysLimited,GQ:()=>isServerError,gp:()=>isSecondaryLimit,v6:()=>messageIn})
const saysLimited=message=>isSecondaryLimit(message)||message.startsWith('API rate limit ')
const isSecondaryLimit=message=>/^You have (?:exceeded a secondary rate limit|triggered an abuse detection mechanism)/.test(message)
const isServerError=message=>message.startsWith('Something went wrong while executing your query')
function messageIn(body){let parsed
try{parsed=JSON.parse(body)}catch{return''}const{message,errors}=parsed??{}
const[first]=Array.isArray(errors)?errors:[]
const found=message??first?.message
return typeof found==='string'?found:''}}),2501:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{W:()=>NoAnswer})
class NoAnswer extends Error{fix
constructor(message,fix){super(message)
this.fix=fix}}}),547:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>withRetries})
var _clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8247)
var _messages_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7853)
const TRIES=3
const BUDGET=6e4
const SECONDARY_LIMIT=6e4
const IDLE=2e3
function withRetries(transport,clock=_clock_js__WEBPACK_IMPORTED_MODULE_0__.m){let end=0
let running=0
let idleSince=-1/0
async function tryOften(url,request){for(let attempt=1;;attempt++){if(clock.now()>=end)throw new Error(`no answer within ${BUDGET/1e3} s, all tries together`)
const outcome=await transport(url,{...request,deadline:end}).catch(error=>error)
const wait=pause(outcome,attempt,clock.now(),isSafeTwice(url,request?.method))
if(wait===void 0||attempt===TRIES||clock.now()+wait>=end){if(outcome instanceof Error)throw outcome
return outcome}await clock.sleep(wait)}}return async(url,request)=>{if(running===0&&clock.now()-idleSince>=IDLE)end=clock.now()+BUDGET
running++
try{return await tryOften(url,request)}finally{running--
idleSince=clock.now()}}}const isSafeTwice=(url,method='GET')=>method!=='POST'||url.endsWith('/graphql')
function pause(outcome,attempt,now,safeTwice){const backOff=500*2**(attempt-1)
if(outcome instanceof Error)return safeTwice?backOff:void 0
const{status}=outcome
const asked=askedToWait(outcome,now)
if(hasFailed(outcome)&&safeTwice||status===429)return Math.max(backOff,asked??0)
return status===403||isLimitedQuery(outcome)?asked:void 0}const hasFailed=answer=>answer.status>=500||(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.GQ)(queryError(answer))
const isLimitedQuery=answer=>(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.gp)(queryError(answer))
const queryError=({status,url,body})=>status===200&&url.endsWith('/graphql')&&body.includes('"errors"')?(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.v6)(body):''
function askedToWait({headers,body,status},now){const after=Number(headers.get('retry-after')??Number.NaN)
if(Number.isFinite(after))return Math.max(0,after*1e3)
const reset=Number(headers.get('x-ratelimit-reset')??Number.NaN)
if(headers.get('x-ratelimit-remaining')==='0')return Number.isFinite(reset)?Math.max(0,reset*1e3-now):void 0
return status<500&&(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.gp)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.v6)(body))?SECONDARY_LIMIT:void 0}}),2136:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{o:()=>createTransport})
const LIMITS={timeout:15e3,maxBytes:128*1024*1024,maxRedirects:5}
const createTransport=(limits=LIMITS)=>async(url,request={})=>{const deadline=Math.min(Date.now()+limits.timeout,request.deadline??1/0)
let target=new URL(url)
for(let redirects=0;;redirects++){const{message,body}=await exchange(target,request,deadline,limits)
const next=redirectOf(message,target,request)
if(next===void 0)return respond(message,body,target)
if(redirects===limits.maxRedirects)throw new Error(`more than ${limits.maxRedirects} redirects`)
if(target.protocol==='https:'&&next.protocol!=='https:')throw new Error(`a redirect from https to ${next.protocol}//${next.host}`)
if(next.host!==target.host)throw new Error(`a redirect to another host, ${next.host}`)
target=next}}
function redirectOf({statusCode,headers},from,request){const repeatable=request.method===void 0||request.method==='GET'?[301,302,303,307,308]:[307,308]
if(!repeatable.includes(statusCode??0)||headers.location===void 0)return
return new URL(headers.location,from)}const SWITCHED='HTTP 101, a switch to another protocol that nobody asked for'
async function exchange(url,{method='GET',headers={},body},deadline,{maxBytes}){const{request}=url.protocol==='https:'?await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,4708,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19))
const length=body===void 0?{}:{'content-length':String(Buffer.byteLength(body))}
const options={method,headers:{...headers,...length}}
const tunnel=await proxyTunnel(url,deadline)
if(tunnel!==void 0)options.createConnection=()=>tunnel
return new Promise((resolve,reject)=>{const fail=problem=>{reject(new Error(problem))
outgoing.destroy()}
const outgoing=request(url,options,message=>{if(message.statusCode===101)fail(SWITCHED)
const chunks=[]
let bytes=0
message.on('data',chunk=>{bytes+=chunk.length
if(bytes>maxBytes)fail(`an answer of more than ${maxBytes} bytes`)
chunks.push(chunk)})
message.on('end',()=>resolve({message,body:Buffer.concat(chunks).toString('utf8')}))
message.on('error',reject)})
const timer=setTimeout(()=>fail(`timed out waiting for ${url.host}`),Math.max(0,deadline-Date.now()))
outgoing.on('upgrade',()=>fail(SWITCHED))
outgoing.on('close',()=>{clearTimeout(timer)
reject(new Error(`${url.host} closed the connection without an answer`))})
outgoing.on('error',reject)
outgoing.end(body)})}const PROXY_VARIABLE=/^(?:https?|all)_proxy$/i
async function proxyTunnel(url,deadline){const{env}=process
if(!Object.keys(env).some(name=>PROXY_VARIABLE.test(name)&&env[name]!==''))return
const{getProxyForUrl}=await __webpack_require__.e(266).then(__webpack_require__.bind(__webpack_require__,7266))
const proxy=getProxyForUrl(url.href)
if(proxy==='')return
const{openTunnel}=await __webpack_require__.e(725).then(__webpack_require__.bind(__webpack_require__,9725))
return openTunnel(proxy,url,deadline)}function respond(message,body,url){const headers=new Map
for(const[name,value]of Object.entries(message.headers))headers.set(name,String(value))
return{status:message.statusCode??0,url:url.href,headers,body,text:()=>Promise.resolve(body),arrayBuffer:()=>Promise.resolve((new TextEncoder).encode(body).buffer)}}}),7011:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{ER:()=>parseEntry,JC:()=>parsePerson,RI:()=>parseTeam})
const PERSON=/^@?([a-z\d](?:[a-z\d_-]{0,98}[a-z\d_-])?(?:\[bot\])?)(?::([1-9]\d{0,15}))?$/i
const TEAM=/^@?([a-z\d](?:[a-z\d-]{0,98}[a-z\d])?)\/([a-z\d](?:[\w.-]{0,98}[\w-])?)$/i
function parsePerson(token){const[,login,id]=PERSON.exec(token)??[]
if(login===void 0||id!==void 0&&!Number.isSafeInteger(Number(id)))return
return id===void 0?{kind:'person',login}:{kind:'person',login,id:Number(id)}}function parseTeam(token,defaultOrg){const whole=token.includes('/')||defaultOrg===void 0?token:`${defaultOrg}/${token.replace(/^@/,'')}`
const[,org,slug='']=TEAM.exec(whole)??[]
return org===void 0?void 0:{kind:'team',org,slug:slug.toLowerCase()}}const parseEntry=token=>token.includes('/')?parseTeam(token):parsePerson(token)}),1852:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ky:()=>PULL_REQUEST,M0:()=>ENVIRONMENT,PB:()=>TAG_CREATION_RULES,R8:()=>BRANCH_RULES,Zc:()=>TAGGER_ROLES,f9:()=>STATUS_CHECKS,f_:()=>WORKFLOW_PERMISSIONS,iA:()=>TAG_CHANGE_RULES,l4:()=>BRANCHES,pt:()=>ACTIONS_POLICY,yV:()=>TAG_GLOB,ym:()=>ENVIRONMENT_PROTECTION})
const ENVIRONMENT='release'
const TAG_GLOB='v*.*.*'
const BRANCHES=['~DEFAULT_BRANCH','refs/heads/develop']
const BRANCH_RULES=['deletion','non_fast_forward','required_linear_history','pull_request','required_status_checks']
const PULL_REQUEST={required_approving_review_count:1,dismiss_stale_reviews_on_push:true,require_code_owner_review:false,require_last_push_approval:true,required_review_thread_resolution:false}
const STATUS_CHECKS={strict_required_status_checks_policy:true}
const TAG_CREATION_RULES=['creation']
const TAG_CHANGE_RULES=['update','deletion','non_fast_forward']
const TAGGER_ROLES=['admin','maintain']
const ENVIRONMENT_PROTECTION={prevent_self_review:true,can_admins_bypass:false,wait_timer:0}
const WORKFLOW_PERMISSIONS={default_workflow_permissions:'read',can_approve_pull_request_reviews:false}
const ACTIONS_POLICY={sha_pinning_required:true}}),56:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Db:()=>REGISTRY_ENTRIES,H1:()=>publisherForm,K1:()=>REGISTRIES})
var _version_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7972)
const REGISTRIES={pypi:{title:'PyPI',actions:['pypa/gh-action-pypi-publish'],commands:/\b(?:twine\s+upload|(?:uv|poetry|hatch|flit|pdm)\s+publish|maturin\s+(?:publish|upload))\b/,secretNames:['PYPI','TESTPYPI','TWINE','UV_PUBLISH'],toolNames:['UV','POETRY','FLIT','HATCH','PDM','MATURIN'],credentials:/^(?:TWINE_(?:PASSWORD|USERNAME)|UV_PUBLISH_(?:TOKEN|PASSWORD)|POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_\w+|HATCH_INDEX_(?:AUTH|PASSWORD)|FLIT_PASSWORD|PDM_PUBLISH_PASSWORD|MATURIN_(?:PYPI_TOKEN|PASSWORD))$/i,trustedPublisher:{page:'Your projects → Manage → Publishing',moreFields:[]},recipe:{schemes:['pep440','calver']}},npm:{title:'npm',actions:['js-devtools/npm-publish','changesets/action','cycjimmy/semantic-release-action'],commands:/\b(?:npm|pnpm|yarn|bun|lerna|changeset)\s+(?:.*\s)?(?:npm\s+|stage\s+)?publish\b|\b(?:npx|pnpx|bunx)\s+(?:.*\s)?semantic-release\b/,secretNames:['NPM','NPMJS','NODE_AUTH'],toolNames:['NODE','YARN'],credentials:/^(?:(?:NODE|NPM)_(?:AUTH_)?TOKEN|YARN_NPM_AUTH_TOKEN)$/i,trustedPublisher:{page:'the package → Settings → Trusted publisher → GitHub Actions',moreFields:[['allowed actions','npm publish']]},recipe:{schemes:['semver']}},crates:{title:'crates.io',actions:['katyo/publish-crates','marcoieni/release-plz-action','release-plz/action'],commands:/\bcargo\s+(?:\+\S+\s+)?(?:workspaces\s+)?publish\b/,secretNames:['CARGO','CRATES','CRATESIO'],toolNames:[],credentials:/^(?:CARGO_REGISTRY_TOKEN|CARGO_REGISTRIES_\w+_TOKEN)$/i,trustedPublisher:{page:'the crate → Settings → Trusted Publishing → Add',moreFields:[]},recipe:{schemes:['semver']}},rubygems:{title:'RubyGems',actions:['rubygems/release-gem'],commands:/\bgem\s+push\b/,secretNames:['RUBYGEM','RUBYGEMS','GEM_HOST'],toolNames:['GEM'],credentials:/^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/i,trustedPublisher:{page:'the gem → Trusted publishers → Create',moreFields:[]}},container:{title:'a container registry',actions:[],commands:/\b(?:docker|podman|buildah|crane|oras|helm|skopeo)\s+(?:.*\s)?(?:push|copy)\b|\bbuildx\s.*--push\b/,secretNames:['DOCKER','DOCKERHUB','QUAY','GHCR'],toolNames:[],recipe:{schemes:_version_version_js__WEBPACK_IMPORTED_MODULE_0__.k}},'github-release':{title:'a GitHub release',actions:['softprops/action-gh-release','ncipollo/release-action','actions/create-release','svenstaro/upload-release-action','goreleaser/goreleaser-action'],commands:/\bgh\s+release\s+(?:create|upload|edit)\b|\bgoreleaser\s+release\b/,secretNames:[],toolNames:[],recipe:{schemes:_version_version_js__WEBPACK_IMPORTED_MODULE_0__.k}},other:{title:'another registry',actions:[],commands:/\b(?:dotnet\s+nuget|nuget)\s+push\b|\bmvn\s.*\bdeploy\b|\bgradlew?\s.*\bpublish\w*|\bvsce\s+publish\b/,secretNames:['NUGET','MAVEN','OSSRH','SONATYPE','GRADLE','HEX','PACKAGIST','CLOJARS','CPAN','HACKAGE','JSR','VSCE','OVSX'],toolNames:[]}}
const REGISTRY_ENTRIES=Object.entries(REGISTRIES)
const publisherForm=({moreFields},{owner,repository,workflow,environment})=>[['owner',owner],['repository',repository],['workflow',workflow],['environment',environment],...moreFields]}),6472:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{AX:()=>bypassOf,ET:()=>ROLE_IDS,gq:()=>rulesetSchema,xq:()=>rulesetTitle})
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(458)
var _fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const checks=valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({context:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()}))
const rule=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),parameters:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()))}),valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({parameters})=>parameters?.['required_status_checks']===void 0||valibot__WEBPACK_IMPORTED_MODULE_1__.is(checks,parameters['required_status_checks']),'required_status_checks is not a list of checks'))
const rulesetSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.hq()),target:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['branch','tag']),enforcement:valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['active','evaluate','disabled']),bypass_actors:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({actor_type:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),actor_id:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.aig())),bypass_mode:valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())}))),conditions:valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ref_name:valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({include:valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),exclude:valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())})}),rules:valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(rule)})
const rulesetTitle=(name,level='Repository')=>`${level==='Repository'?'':`${level.toLowerCase()} `}ruleset "${name}"`
const bypassOf=({bypass_actors:actors},title)=>actors===void 0?(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('permission-missing',`The bypass list of ${title} is not visible: GitHub shows it only to people who can edit the ruleset.`,'Pass a token with the repository permission Administration: write (for a ruleset of the organization, the organization permission Administration: write). The workflow token cannot have this permission.'):(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(actors.map(bypassActor))
const ROLE_IDS={read:1,maintain:2,triage:3,write:4,admin:5}
const KINDS={OrganizationAdmin:'organization administrators',DeployKey:'deploy keys'}
function bypassActor({actor_id:id,actor_type:type,bypass_mode:mode}){const number=id??0
const[role]=Object.entries(ROLE_IDS).find(([,roleId])=>roleId===number)??[]
const who=KINDS[type]??(type==='RepositoryRole'?`role ${role??number}`:`${type==='Integration'?'app':type.toLowerCase()} ${number}`)
return mode==='pull_request'?`${who} (in pull requests)`:who}}),3322:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{O:()=>isNotSet})
const isNotSet=(fact,administration)=>!fact.known&&fact.code==='not-found'&&administration.known}),7972:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{k:()=>SCHEME_INPUTS})
const SCHEME_INPUTS=['auto','semver','pep440','calver']}),2357:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{F9:()=>checkoutsOf,IX:()=>isLocal,L1:()=>makesToken,Rv:()=>gateOf,VI:()=>isCheckout,cE:()=>isGate,qj:()=>actionOf})
const actionOf=step=>(step.uses?.value.split('@',1)[0]??'').toLowerCase()
const GATE=/^(?:[a-z\d][\w.-]*\/(?:[^@]*\/)?release-gate\/?@[^@]+|[.$]\/(?:(?:[^@]*\/)?release-gate\/?)?)$/i
const isGate=uses=>GATE.test(uses)
const isLocal=step=>actionOf(step).startsWith('./')
const isCheckout=step=>actionOf(step)==='actions/checkout'
const TOKEN_MAKERS=new Set(['actions/create-github-app-token','octo-sts/action'])
const makesToken=step=>TOKEN_MAKERS.has(actionOf(step))
const gateOf=job=>job.steps.find(({uses})=>uses!==void 0&&isGate(uses.value))
function checkoutsOf(job){const gate=gateOf(job)
const start=gate===void 0||!isLocal(gate)?0:job.steps.indexOf(gate)
return job.steps.slice(start).filter(step=>isCheckout(step)&&(step.with.get('repository')?.value??'')==='')}})}

