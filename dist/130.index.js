"use strict"
exports.id=130
exports.ids=[130]
exports.modules={5130:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{openGitHub:()=>openGitHub})
var release_facts=__webpack_require__(640)
var text_file=__webpack_require__(579)
var fact=__webpack_require__(6725)
const saysLimited=message=>isSecondaryLimit(message)||message.startsWith('API rate limit ')
const isSecondaryLimit=message=>/^You have (?:exceeded a secondary rate limit|triggered an abuse detection mechanism)/.test(message)
const isServerError=message=>message.startsWith('Something went wrong while executing your query')
function messageIn(body){let parsed
try{parsed=JSON.parse(body)}catch{return''}const{message,errors}=parsed??{}
const[first]=Array.isArray(errors)?errors:[]
const found=message??first?.message
return typeof found==='string'?found:''}var no_answer=__webpack_require__(2501)
class Malformed extends Error{}function createClient(token,apiUrl,transport){if(token==='')return WITHOUT_TOKEN
const open=client_opener(token,apiUrl,transport)
const ask=async(route,parameters)=>(await open()).request(route,{...parameters,request:{parseSuccessResponseBody:false}})
return{graphql:(query,variables,purpose,read)=>attempt(purpose,async()=>read(await(await open()).graphql(query,variables))),get:(route,parameters,purpose,read,otherwise)=>attempt(purpose,async()=>readPage(await ask(`GET ${route}`,parameters),read),otherwise),text:(route,parameters,accept,purpose,read)=>attempt(purpose,async()=>read(String((await ask(`GET ${route}`,{...parameters,headers:{accept}})).data))),send:(method,route,parameters,body,purpose)=>attempt(purpose,async()=>{await ask(`${method} ${route}`,body===void 0?parameters:{...parameters,data:body})
return true},void 0,'write')}}function client_opener(token,apiUrl,transport){const load=async()=>{const{getOctokit}=await Promise.all([__webpack_require__.e(683),__webpack_require__.e(236)]).then(__webpack_require__.bind(__webpack_require__,8683))
return getOctokit(token,{baseUrl:apiUrl,request:{fetch:transport},log:SILENT})}
let octokit
return()=>octokit??=load()}function readPage({data,headers},read){const{'content-type':type='none',link=''}=headers
if(!/^application\/json\b/i.test(type))throw new Malformed(`the content type is ${type}`)
return read(JSON.parse(String(data)),/;\s*rel="?next\b/i.test(link))}const silent=()=>{}
const SILENT={debug:silent,info:silent,warn:silent,error:silent}
const noToken=({what,grant})=>Promise.resolve((0,fact.L5)('token-missing',`Could not read ${what}: no token was given.`,grant))
const WITHOUT_TOKEN={graphql:(_query,_variables,purpose)=>noToken(purpose),get:(_route,_parameters,purpose)=>noToken(purpose),text:(_route,_parameters,_accept,purpose)=>noToken(purpose),send:(_method,_route,_parameters,_body,purpose)=>noToken(purpose)}
async function attempt(purpose,request,otherwise,verb='read'){try{return(0,fact.eO)(await request())}catch(error){const reason=explain(error,purpose,verb)
const status=statusOf(error)
const value=status===void 0||reason.code==='rate-limited'?void 0:otherwise?.(status)
return value===void 0?reason:(0,fact.eO)(value)}}function statusOf(error){const{status,response}=error
return typeof status==='number'&&response!==void 0?status:void 0}const AGAIN='Re-run the job in a few minutes; see https://www.githubstatus.com.'
function explain(error,{what,grant},verb){const{message}=error
const say=(code,why,fix)=>(0,fact.L5)(code,`Could not ${verb} ${what}: ${why}.`,fix)
const malformed=error instanceof Malformed||error instanceof SyntaxError||error instanceof TypeError
if(malformed)return say('malformed',`the answer is not what GitHub documents (${shorten(message)})`,AGAIN)
const graphqlErrors=error.errors
if(Array.isArray(graphqlErrors))return explainGraphql(graphqlErrors,say,grant)
const status=statusOf(error)
if(status===void 0){const{cause}=error
const fix=cause instanceof no_answer.W?cause.fix:`${AGAIN} Behind a proxy, set https_proxy and no_proxy.`
return say('unreachable',`no answer (${shorten(message)})`,fix)}const headers=error.response.headers??{}
const limited=headers['x-ratelimit-remaining']==='0'||headers['retry-after']!==void 0
if(status===429||status===403&&(limited||saysLimited(message)))return say('rate-limited',`HTTP ${status}, ${shorten(message)}`,later(message))
if(status===401)return say('token-refused','HTTP 401, the token is expired, revoked or malformed',`Pass a valid token. ${grant}`)
if(status===403)return say('permission-missing',`HTTP 403, ${shorten(message)}`,grant)
if(status===404)return say('not-found','HTTP 404, not there or not visible to the token',grant)
return say(status>=500?'unreachable':'malformed',`HTTP ${status}, ${shorten(message)}`,AGAIN)}const later=message=>isSecondaryLimit(message)?'Wait a few minutes, then re-run the job. Run fewer jobs with the same token at once.':'Wait for the rate limit to reset (`gh api rate_limit`), then re-run the job.'
function explainGraphql(errors,say,grant){const[first]=errors
const message=typeof first?.message==='string'?shorten(first.message):'no message'
if(saysLimited(message))return say('rate-limited',message,later(message))
switch(first?.type){case'NOT_FOUND':return say('not-found',message,grant)
case'FORBIDDEN':case'INSUFFICIENT_SCOPES':return say('permission-missing',message,grant)
case'RATE_LIMITED':return say('rate-limited',message,later(message))
default:return say('unreachable',message,AGAIN)}}const shorten=text=>/^\s*<(?:!doctype|html)\b/i.test(text)?'a web page, no answer of the API':text.replace(/\s+/g,' ').slice(0,200)
const CHECKS='Give the job `permissions: checks: read` and `statuses: read`, or pass a token with Checks: read and Commit statuses: read.'
const STATUSES='Give the job `permissions: statuses: read`, or pass a token with Commit statuses: read.'
const contents=({fullName})=>`Give the job \`permissions: contents: read\`, or pass a token with Contents: read on ${fullName}.`
const readBlob=(api,oid)=>api.text('/git/blobs/{file_sha}',{file_sha:oid},'application/vnd.github.raw+json',{what:`the file with the blob ${oid}`,grant:contents(api)},text=>toFile(text,oid))
async function toFile(text,oid){const bytes=Buffer.from(text)
const{createHash}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7598,19))
const hash=createHash(oid.length===40?'sha1':'sha256')
const found=hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
if(found!==oid){if(text.includes('�'))return{status:'unusable',problem:'a file that is not in UTF-8'}
throw new Malformed(`asked for the blob ${oid}, got ${found}`)}if(bytes.length>release_facts.K)return{status:'unusable',problem:release_facts.P}
return text.includes('\0')?{status:'unusable',problem:'a binary file'}:(0,text_file.E)(text,oid)}var dist=__webpack_require__(458)
const oid=dist.FsL(dist.YjP(),dist.yGV(/^(?:[\da-f]{40}|[\da-f]{64})$/))
const leaf={__typename:dist.KIO(['Commit','Tag','Tree','Blob']),oid}
const OBJECT='__typename oid'
const account=dist.Ikc({login:dist.FsL(dist.YjP(),dist.yGV(/./)),databaseId:dist.lqM(dist.mee(dist.aig()))})
const reader=schema=>data=>{const result=dist.xLC(schema,data)
if(result.success)return result.output
const[issue]=result.issues
throw new Malformed(`${dist.BuJ(issue)??'the body'}: ${issue.message}`)}
const gitObject=({__typename,oid:id})=>({oid:id,type:__typename.toLowerCase()})
const toAccount=({login,databaseId})=>databaseId==null?{login}:{login,id:databaseId}
const range=length=>Array.from({length},(_,index)=>index)
const numbered=(name,values)=>Object.fromEntries(values.map((value,index)=>[`${name}${index}`,value]))
const BRANCHES_PER_QUERY=25
const COMPARE='compare(headRef: $head) { status }'
const selectBranches=count=>range(count).map(index=>`branch${index}: ref(qualifiedName: $branch${index}) { ${COMPARE} }`).join('\n    ')
const branchesQuery=count=>{const names=range(count).map(index=>`$branch${index}: String!`)
return`query Branches($owner: String!, $name: String!, $head: String!, ${names.join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    ${selectBranches(count)}\n  }\n}`}
const comparison=dist.mee(dist.Ikc({status:dist.KIO(['AHEAD','BEHIND','DIVERGED','IDENTICAL'])}))
const readAnswer=reader(dist.Ikc({repository:dist.g1P(dist.YjP(),dist.L5J())}))
const readBranch=reader(dist.mee(dist.Ikc({compare:comparison})))
async function readBranches(api,commit,names){const batches=[]
for(let at=0;at<names.length;at+=BRANCHES_PER_QUERY)batches.push(names.slice(at,at+BRANCHES_PER_QUERY))
const answers=batches.map(batch=>api.graphql(branchesQuery(batch.length),{head:commit,...branchVariables(batch)},{what:'the branches',grant:contents(api)},data=>branchStates(batch,data)))
return(0,fact.Vt)((0,fact.HC)(await Promise.all(answers)),states=>states.flat())}const branchVariables=names=>Object.fromEntries(names.map((branch,index)=>[`branch${index}`,`refs/heads/${branch}`]))
function branchStates(names,data){const{repository}=readAnswer(data)
return names.map((name,index)=>{const state=readBranch(repository[`branch${index}`])
return{name,exists:state!==null,contains:state!==null&&contains(state.compare)}})}const contains=compared=>compared?.status==='BEHIND'||compared?.status==='IDENTICAL'
async function getAll(client,route,parameters,purpose,read){const items=[]
for(let page=1;;page++){const answer=await client.get(route,{...parameters,per_page:'100',page:String(page)},purpose,(data,pageFollows)=>({found:read(data),pageFollows}))
if(!answer.known)return answer
const{found,pageFollows}=answer.value
items.push(...found)
if(found.length<100&&!pageFollows)return(0,fact.eO)(items)}}const MOST_PAGES=100
async function getCounted({get},route,parameters,purpose,read){const ask=page=>get(route,{...parameters,per_page:'100',page:String(page)},purpose,(data,pageFollows)=>({...read(data),pageFollows}))
const first=await ask(1)
if(!first.known)return first
const{total}=first.value
const count=Math.max(1,Math.ceil(total/100))
if(count>MOST_PAGES)return(0,fact.L5)('malformed',`GitHub counts ${total} of ${purpose.what}, more than it keeps.`,'Re-run the job.')
const rest=await Promise.all(Array.from({length:count-1},(_,index)=>ask(index+2)))
const items=new Map
let last=first.value
for(const page of[first,...rest]){if(!page.known)return page
last=page.value
for(const item of last.items)items.set(item.id,item)}if(!last.pageFollows&&items.size>=total)return(0,fact.eO)([...items.values()])
return(0,fact.L5)('malformed',`GitHub listed only ${items.size} of ${purpose.what}, of ${total} or more.`,'Re-run the job.')}const checkRuns=dist.Ikc({total_count:dist.aig(),check_runs:dist.YOg(dist.Ikc({id:dist.aig(),name:dist.YjP(),status:dist.YjP(),conclusion:dist.mee(dist.YjP()),started_at:dist.mee(dist.YjP()),details_url:dist.mee(dist.YjP()),check_suite:dist.cl6(dist.Ikc({id:dist.cl6(dist.KCZ([dist.aig(),dist.YjP()]))})),app:dist.mee(dist.Ikc({slug:dist.lqM(dist.YjP())}))}))})
const statuses=dist.Ikc({total_count:dist.aig(),statuses:dist.YOg(dist.Ikc({id:dist.aig(),context:dist.YjP(),state:dist.YjP(),updated_at:dist.YjP()}))})
const readCheckRuns=reader(checkRuns)
const readStatuses=reader(statuses)
async function readCommitChecks(api,commit,runId){const[runs,statuses]=await Promise.all([getCounted(api,'/commits/{ref}/check-runs',{ref:commit},{what:'the check runs',grant:CHECKS},data=>{const{total_count:total,check_runs:items}=readCheckRuns(data)
return{total,items:items.map(run=>checkRun(run,runId))}}),getCounted(api,'/commits/{ref}/status',{ref:commit},{what:'the statuses',grant:STATUSES},data=>{const{total_count:total,statuses:items}=readStatuses(data)
return{total,items:items.map(commitStatus)}})])
if(!runs.known)return runs
return statuses.known?(0,fact.eO)([...runs.value,...statuses.value]):statuses}const CONCLUSIONS={success:'success',skipped:'skipped',neutral:'neutral'}
const checks_ACTIONS='github-actions'
const JOB_PAGE=/^https?:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+\/actions\/runs\/(\d+)(?=[/?#]|$)/
function checkRun(run,runId){const{id,name,status,conclusion,started_at:startedAt,details_url:url,check_suite:suite,app}=run
const ended=status==='completed'&&conclusion!==null
return{name,app:app?.slug??null,suite:suite?.id==null?null:String(suite.id),state:ended?Object.hasOwn(CONCLUSIONS,conclusion)?CONCLUSIONS[conclusion]??'failure':'failure':'pending',detail:ended?conclusion:status,startedAt:startedAt??'',id,ownRun:runId!==''&&app?.slug===checks_ACTIONS&&JOB_PAGE.exec(url??'')?.[1]===runId}}const commitStatus=({id,context,state,updated_at:startedAt})=>({name:context,state:state==='success'||state==='pending'?state:'failure',detail:state,startedAt,id,ownRun:false})
function commitsQuery(operation,count,selection){const commits=range(count)
return`query ${operation}($owner: String!, $name: String!, ${commits.map(index=>`$commit${index}: GitObjectID!`).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    databaseId\n    ${commits.map(index=>`commit${index}: object(oid: $commit${index}) { ${OBJECT} ... on Commit { ${selection} } }`).join('\n    ')}\n  }\n}`}const readCommits=reader(dist.Ikc({repository:dist._H3({databaseId:dist.aig()})}))
const COMMITS_PER_PAGE=20
async function inPages(oids,ask){const facts=[]
for(let at=0;at<oids.length;at+=COMMITS_PER_PAGE){const page=oids.slice(at,at+COMMITS_PER_PAGE)
const last=facts.at(-1)
const limited=last?.known===false&&last.code==='rate-limited'?last:void 0
facts.push(...limited===void 0?await ask(page):page.map(()=>limited))}return facts}const checksQuery=count=>commitsQuery('Checks',count,`statusCheckRollup {\n        contexts(first: 100) {\n          totalCount\n          nodes {\n            __typename\n            ... on CheckRun { databaseId name status conclusion startedAt detailsUrl checkSuite { id app { slug } } }\n            ... on StatusContext { context state createdAt }\n          }\n        }\n      }`)
const rollup=dist.Ikc({...leaf,statusCheckRollup:dist.mee(dist.Ikc({contexts:dist.Ikc({totalCount:dist.aig(),nodes:dist.YOg(dist.Oxt('__typename',[dist.Ikc({__typename:dist.euz('CheckRun'),databaseId:dist.mee(dist.aig()),name:dist.YjP(),status:dist.YjP(),conclusion:dist.mee(dist.YjP()),startedAt:dist.mee(dist.YjP()),detailsUrl:dist.mee(dist.YjP()),checkSuite:dist.Ikc({id:dist.cl6(dist.YjP()),app:dist.mee(dist.Ikc({slug:dist.YjP()}))})}),dist.Ikc({__typename:dist.euz('StatusContext'),context:dist.YjP(),state:dist.YjP(),createdAt:dist.YjP()})]))})}))})
const readRollup=reader(rollup)
const readChecksOfMany=(api,commits,runId)=>inPages(commits,async page=>{const read=await api.graphql(checksQuery(page.length),numbered('commit',page),{what:'the checks',grant:CHECKS},data=>rollupChecks(data,page.length))
if(!read.known)return page.map(()=>read)
return Promise.all(page.map(async(commit,index)=>{const found=read.value[index]
return found===void 0?readCommitChecks(api,commit,runId):(0,fact.eO)(found)}))})
function rollupChecks(data,count){const{repository}=readCommits(data)
return range(count).map(index=>{const contexts=readRollup(repository[`commit${index}`]).statusCheckRollup?.contexts
if(contexts===void 0)return[]
if(contexts.totalCount>new Set(contexts.nodes.map(node=>JSON.stringify(node))).size)return
return contexts.nodes.map(node=>node.__typename==='CheckRun'?checkRun({id:node.databaseId??0,name:node.name,status:node.status.toLowerCase(),conclusion:node.conclusion?.toLowerCase()??null,started_at:node.startedAt,details_url:node.detailsUrl,check_suite:node.checkSuite,app:node.checkSuite.app},''):commitStatus({id:0,context:node.context,state:node.state.toLowerCase(),updated_at:node.createdAt}))})}const FILE=`{\n  mode\n  type\n  object { __typename oid ... on Blob { byteSize isBinary isTruncated text } }\n}`
const selectFiles=count=>range(count).map(index=>`file${index}: file(path: $file${index}) ${FILE}`).join(' ')
const filesQuery=count=>{const paths=range(count).map(index=>`$file${index}: String!`)
return`query Files($owner: String!, $name: String!, $commit: GitObjectID!, ${paths.join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${selectFiles(count)} } }\n  }\n}`}
const treeEntry=dist.Ikc({mode:dist.aig(),type:dist.YjP(),object:dist.mee(dist.Ikc({...leaf,byteSize:dist.lqM(dist.aig()),isBinary:dist.lqM(dist.mee(dist.zMY())),isTruncated:dist.lqM(dist.zMY()),text:dist.lqM(dist.mee(dist.YjP()))}))})
const commitWithFiles=dist._H3({...leaf,file:dist.lqM(dist.mee(treeEntry))})
const readFilesAnswer=reader(dist.Ikc({repository:dist.Ikc({commit:dist.mee(commitWithFiles)})}))
const purpose=api=>({what:'the files',grant:contents(api)})
const readFiles=(api,commit,paths)=>api.graphql(filesQuery(paths.length),{commit,...numbered('file',paths)},purpose(api),data=>filesOf(readFilesAnswer(data).repository.commit,paths.length))
function filesOf(answer,count){if(answer==null)throw new Malformed('the commit is not there')
return range(count).map(index=>{const result=dist.xLC(dist.mee(treeEntry),answer[`file${index}`])
if(!result.success)throw new Malformed(`file${index}: ${result.issues[0].message}`)
return fileState(result.output)})}const REGULAR_MODES=[33188,33261]
function fileState(entry){if(entry===null)return{status:'missing'}
if(entry.type!=='blob'||!REGULAR_MODES.includes(entry.mode))return{status:'unusable',problem:`a ${entry.mode===40960?'symbolic link':entry.type}`}
const{byteSize=0,isBinary,isTruncated,text,oid:id}=entry.object??{}
if(byteSize>release_facts.K)return{status:'unusable',problem:release_facts.P}
if(isTruncated===true&&isBinary!==true)return{status:'unusable',problem:'a file too large to be read whole',cut:id}
if(isBinary!==false||typeof text!=='string')return{status:'unusable',problem:'a binary file'}
if(isTruncated!==false)return{status:'unusable',problem:'a file too large to be read whole'}
return(0,text_file.E)(text,id??'')}function requestedFile(entry){if(entry===void 0)throw new Malformed('no answer about the file')
return fileState(entry)}const ALIASES=`aliases: file(path: $aliases) ${FILE}`
const policyFileQuery=aliases=>`query PolicyFile($owner: String!, $name: String!, $path: String!${aliases?', $aliases: String!':''}) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { name target { ${OBJECT} ... on Commit { file(path: $path) ${FILE} ${aliases?ALIASES:''} } } }\n  }\n}`
const optionalEntry=dist.lqM(dist.mee(treeEntry))
const policyCommit=dist.Ikc({...leaf,file:optionalEntry,aliases:optionalEntry,signers:optionalEntry})
const policy_file_readAnswer=reader(dist.Ikc({repository:dist.Ikc({defaultBranchRef:dist.mee(dist.Ikc({name:dist.YjP(),target:policyCommit}))})}))
function readOtherPolicyFile(api,path,aliases){const purpose={what:`the file ${path}`,grant:`Pass a token with Contents: read on ${api.fullName}; the workflow's own token reads other repositories only if they are public.`}
return api.graphql(policyFileQuery(aliases!==void 0),{path,aliases},purpose,data=>{const branch=policy_file_readAnswer(data).repository.defaultBranchRef
if(branch===null)return{commit:'',file:{status:'missing'}}
const{oid,file,aliases:besides}=branch.target
return{commit:oid,file:requestedFile(file),aliases:aliases===void 0?void 0:requestedFile(besides)}})}var entry=__webpack_require__(7011)
const PERSON='email user { login databaseId }'
const person=dist.Ikc({email:dist.mee(dist.YjP()),user:dist.mee(account)})
const pullRequestCommits=dist.Ikc({totalCount:dist.aig(),nodes:dist.YOg(dist.Ikc({commit:dist.Ikc({oid,authors:dist.Ikc({totalCount:dist.aig(),nodes:dist.YOg(person)}),committer:dist.mee(person)})}))})
function contributorsOf({totalCount,nodes}){const commits=nodes.map(({commit})=>commit)
const isWhole=commits.length>0&&new Set(commits.map(({oid:id})=>id)).size>=totalCount
if(!isWhole||!commits.every(listsEveryAuthor))return
const accounts=[]
const unlinked=new Map
for(const commit of commits)for(const each of peopleOf(commit)){const found=accountOf(each)
if(found===void 0)unlinked.set(addressOf(each)??commit.oid,commit.oid)
else if(!accounts.some(other=>(0,entry.M_)(other,found)))accounts.push(found)}return{accounts,unlinked:[...unlinked.values()]}}const listsEveryAuthor=({authors})=>authors.nodes.length>0&&authors.nodes.length>=authors.totalCount
const peopleOf=({authors,committer})=>isGitHub(committer)?authors.nodes:[...authors.nodes,committer]
const isGitHub=committer=>committer?.user==null?/^noreply@/i.test(committer?.email??''):committer.user.login==='web-flow'
const addressOf=person=>person?.email==null||person.email===''?void 0:person.email.toLowerCase()
const NOREPLY=/^(?:(\d{1,15})\+)?([^@+\s]+)@users\.noreply\.[\w.-]+$/i
function accountOf(person){if(person?.user!=null)return toAccount(person.user)
const[,id,login]=NOREPLY.exec(person?.email??'')??[]
if(login===void 0)return
return id===void 0?{login}:{login,id:Number(id)}}const pullRequestsQuery=count=>commitsQuery('PullRequests',count,`associatedPullRequests(first: 10) {\n        totalCount\n        nodes {\n          number\n          merged\n          baseRefName\n          headRefOid\n          mergeCommit { oid }\n          baseRepository { databaseId }\n          author { login ... on User { databaseId } }\n          commits(first: 100) {\n            totalCount\n            nodes { commit { oid authors(first: 10) { totalCount nodes { ${PERSON} } } committer { ${PERSON} } } }\n          }\n          latestOpinionatedReviews(first: 50, writersOnly: true) {\n            totalCount\n            nodes { state commit { oid } author { __typename login ... on User { databaseId } } }\n          }\n        }\n      }`)
const pullRequests=dist.Ikc({...leaf,associatedPullRequests:dist.mee(dist.Ikc({totalCount:dist.aig(),nodes:dist.YOg(dist.Ikc({number:dist.aig(),merged:dist.zMY(),baseRefName:dist.YjP(),headRefOid:oid,mergeCommit:dist.mee(dist.Ikc({oid})),baseRepository:dist.mee(dist.Ikc({databaseId:dist.aig()})),author:dist.mee(account),commits:pullRequestCommits,latestOpinionatedReviews:dist.mee(dist.Ikc({totalCount:dist.aig(),nodes:dist.YOg(dist.Ikc({state:dist.KIO(['APPROVED','CHANGES_REQUESTED','COMMENTED','DISMISSED','PENDING']),commit:dist.mee(dist.Ikc({oid})),author:dist.mee(dist.Ikc({__typename:dist.YjP(),...account.entries}))}))}))}))}))})
const pull_requests_readAnswer=reader(pullRequests)
const PURPOSE={what:'the pull requests',grant:'Give the job `permissions: pull-requests: read`, or pass a token with Pull requests: read.'}
const readPullRequestsOfMany=(api,commits)=>inPages(commits,async page=>{const read=await api.graphql(pullRequestsQuery(page.length),numbered('commit',page),PURPOSE,data=>mergedPullRequests(data,page.length))
return page.map((_,index)=>(0,fact.Vt)(read,found=>found[index]??[]))})
async function readPullRequests(api,commit){const[found]=await readPullRequestsOfMany(api,[commit])
return found??(0,fact.L5)('malformed','GitHub answered about no commit.','Re-run the job.')}function mergedPullRequests(data,count){const{repository}=readCommits(data)
return range(count).map(index=>{const{associatedPullRequests:found}=pull_requests_readAnswer(repository[`commit${index}`])
if(found===null)return[]
if(found.totalCount>found.nodes.length)throw new Malformed('more pull requests than were asked for')
return found.nodes.filter(({merged,baseRepository})=>merged&&baseRepository?.databaseId===repository.databaseId).map(understand)})}function understand(answer){const{number,baseRefName,headRefOid,mergeCommit,author,commits,latestOpinionatedReviews:reviews}=answer
if(reviews!==null&&reviews.totalCount>reviews.nodes.length)throw new Malformed(`more reviews of #${number} than were asked for`)
return{number,base:baseRefName,head:headRefOid,mergeCommit:mergeCommit?.oid,author:author===null?void 0:toAccount(author),contributors:contributorsOf(commits),reviews:(reviews?.nodes??[]).map(({state,commit:reviewed,author:reviewer})=>({state,isUser:reviewer?.__typename==='User',commit:reviewed?.oid,reviewer:reviewer===null?void 0:toAccount(reviewer)}))}}const refs_readAnswer=reader(dist.YOg(dist.Ikc({ref:dist.YjP()})))
const WHAT={heads:'the branches',tags:'the tags'}
function readRefNames(api,namespace,prefix){const full=`refs/${namespace}/`
return api.get('/git/matching-refs/{ref}',{ref:`${namespace}/${prefix}`},{what:WHAT[namespace],grant:contents(api)},(data,pageFollows)=>{if(pageFollows)throw new Malformed('a page follows')
return refs_readAnswer(data).filter(({ref})=>ref.startsWith(full+prefix)).map(({ref})=>ref.slice(full.length))})}function openRepository(client,{owner,name},grant){const fullName=`${owner}/${name}`
const route=path=>`/repos/{owner}/{repo}${path}`
const named={owner,repo:name}
const whole=purpose=>({what:`${purpose.what} of ${fullName}`,grant:grant??purpose.grant})
return{fullName,graphql:(query,variables,purpose,read)=>client.graphql(query,{owner,name,...variables},whole(purpose),read),get:(path,parameters,purpose,read,otherwise)=>client.get(route(path),{...named,...parameters},whole(purpose),read,otherwise),text:(path,parameters,accept,purpose,read)=>client.text(route(path),{...named,...parameters},accept,whole(purpose),read),list:(path,parameters,purpose,read)=>getAll(client,route(path),{...named,...parameters},whole(purpose),read)}}const run_readAnswer=reader(dist.Ikc({triggering_actor:dist.Ikc({login:dist.YjP(),id:dist.FsL(dist.aig(),dist.ndf())})}))
const readTriggeringId=(api,runId,login)=>api.get('/actions/runs/{run_id}',{run_id:runId},{what:`the account id of ${login} in run ${runId}`,grant:'Give the job `permissions: actions: read`, or list the person without an id.'},data=>{const{triggering_actor:account}=run_readAnswer(data)
if(account.login.toLowerCase()!==login.toLowerCase())throw new Malformed(`the run names ${account.login} as the one who started it`)
return account.id})
const TARGET=`${OBJECT} ... on Commit { committedDate }`
const TAG=`{\n      name\n      prefix\n      target { ${TARGET} ... on Tag { name tagger { user { login databaseId } } target { ${TARGET} ... on Tag { target { ${TARGET} ... on Tag { target { ${TARGET} } } } } } } }\n    }`
const TAG_REF_QUERY=`query Published($owner: String!, $name: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { name prefix target { ${OBJECT} } } }\n}`
const target={...leaf,committedDate:dist.lqM(dist.YjP())}
const tagTarget=dist.Ikc({...target,name:dist.lqM(dist.YjP()),tagger:dist.lqM(dist.mee(dist.Ikc({user:dist.mee(account)}))),target:dist.lqM(dist.Ikc({...target,target:dist.lqM(dist.Ikc({...target,target:dist.lqM(dist.Ikc(target))}))}))})
const tagRef=dist.mee(dist.Ikc({name:dist.YjP(),prefix:dist.YjP(),target:tagTarget}))
const tag_readAnswer=reader(dist.Ikc({repository:dist.Ikc({tag:dist.mee(dist.Ikc({name:dist.YjP(),prefix:dist.YjP(),target:dist.Ikc(leaf)}))})}))
const readPublishedTag=(api,tag)=>api.graphql(TAG_REF_QUERY,{tag:`refs/tags/${tag}`},{what:`the tag ${tag}`,grant:contents(api)},data=>{const ref=tag_readAnswer(data).repository.tag
if(ref!==null)expectRef(ref,tag)
return ref===null?void 0:gitObject(ref.target)})
function tagState(answer,tag){if(answer===null)return{}
expectRef(answer,tag)
const{target:first}=answer
const chain=[first,first.target,first.target?.target,first.target?.target?.target]
const peeled=chain.find(each=>each?.__typename==='Commit')
return{object:gitObject(first),writtenName:first.name,tagger:first.tagger?.user==null?void 0:toAccount(first.tagger.user),target:first.target&&gitObject(first.target),commit:peeled?.oid,committedAt:peeled?.committedDate===void 0?void 0:Date.parse(peeled.committedDate)}}function expectRef({name,prefix},tag){if(prefix!=='refs/tags/'||name!==tag)throw new Malformed(`asked for refs/tags/${tag}, got ${prefix}${name}`)}function snapshotQuery(parts){const file=parts.path?`file(path: $path) ${FILE}`:''
const signers=parts.signers?`signers: file(path: $signers) ${FILE}`:''
const onDefault=[file,parts.aliases?ALIASES:'',signers].join(' ').trim()
const onTag=[file,selectFiles(parts.tagged)].join(' ').trim()
return`query Snapshot(${snapshotVariables(parts).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    tag: ref(qualifiedName: $tag) ${TAG}\n    defaultBranchRef {\n      name\n      ${parts.commit&&parts.branches===0?COMPARE:''}\n      target { ${OBJECT} ${onDefault===''?'':`... on Commit { ${onDefault} }`} }\n    }\n    ${selectBranches(parts.commit?parts.branches:0)}\n    ${parts.commit&&onTag!==''?`commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${onTag} } }`:''}\n    tags: refs(refPrefix: "refs/tags/", first: 100) { totalCount nodes { name } }\n  }\n}`}const snapshotVariables=({branches,commit,path,aliases,signers,tagged})=>['$owner: String!, $name: String!, $tag: String!',...commit?['$head: String!']:[],...commit&&(path||tagged>0)?['$commit: GitObjectID!']:[],...path?['$path: String!']:[],...aliases?['$aliases: String!']:[],...signers?['$signers: String!']:[],...range(commit?tagged:0).map(index=>`$file${index}: String!`),...range(commit?branches:0).map(index=>`$branch${index}: String!`)]
const snapshot_readAnswer=reader(dist.Ikc({repository:dist.Ikc({tag:tagRef,defaultBranchRef:dist.mee(dist.Ikc({name:dist.YjP(),compare:dist.lqM(comparison),target:policyCommit})),commit:dist.lqM(dist.mee(commitWithFiles)),tags:dist.Ikc({totalCount:dist.FsL(dist.aig(),dist.ndf()),nodes:dist.YOg(dist.Ikc({name:dist.YjP()}))})})}))
function readSnapshot(api,request){const{tag,branches,commit,path,aliases,signers,tagged=[]}=request
const query=snapshotQuery({branches:branches.length,commit:commit!==void 0,path:path!==void 0,aliases:aliases!==void 0,signers:signers!==void 0,tagged:tagged.length})
const ofCommit=commit===void 0?{}:{head:commit,...branchVariables(branches),...numbered('file',tagged)}
return api.graphql(query,{tag:`refs/tags/${tag}`,...ofCommit,commit:path===void 0&&tagged.length===0?void 0:commit,path,aliases,signers},{what:'the tag, branches and files',grant:contents(api)},data=>toSnapshot(data,request))}function toSnapshot(data,request){const{tag,commit,path,aliases,signers,tagged=[]}=request
const{repository}=snapshot_readAnswer(data)
const{defaultBranchRef,tags}=repository
const names=[...new Set(tags.nodes.map(node=>node.name))]
const target=defaultBranchRef?.target
const fileIf=(asked,entry)=>target===void 0||asked===void 0?void 0:requestedFile(entry)
return{tag:tagState(repository.tag,tag),tags:{names,complete:tags.totalCount===names.length},defaultBranch:defaultBranchRef===null?void 0:{name:defaultBranchRef.name,commit:defaultBranchRef.target.oid},file:fileIf(path,target?.file),aliases:fileIf(aliases,target?.aliases),signers:fileIf(signers,target?.signers),fileOnTag:path===void 0||commit===void 0?void 0:fileState(repository.commit?.file??null),tagged:commit===void 0||tagged.length===0?void 0:filesOf(repository.commit,tagged.length),branches:commit===void 0?void 0:branchesOf(data,request.branches,defaultBranchRef)}}function branchesOf(data,names,defaultBranch){if(names.length>0)return branchStates(names,data)
if(defaultBranch===null)return[]
if(defaultBranch.compare===void 0)throw new Malformed('defaultBranchRef.compare: missing')
return[{name:defaultBranch.name,exists:true,contains:contains(defaultBranch.compare)}]}const verification=dist.Ikc({verified:dist.zMY(),reason:dist.YjP(),signature:dist.mee(dist.YjP()),payload:dist.mee(dist.YjP())})
const tag_object_readAnswer=reader(dist.Ikc({sha:oid,verification}))
const readVerification=(api,tagObject)=>api.get('/git/tags/{tag_sha}',{tag_sha:tagObject},{what:'the tag object',grant:contents(api)},data=>tag_object_readAnswer(data).verification)
async function readSignature(api,tagObject){const read=await readVerification(api,tagObject)
return read.known?toSignature(read.value):read}const isUnsigned=({signature,reason})=>signature===null||reason==='unsigned'
function toSignature(found){const{verified,reason}=found
if(isUnsigned(found))return(0,fact.eO)({verifiedBy:'github',verified:false,reason:'unsigned'})
if(reason==='gpgverify_unavailable'||reason==='gpgverify_error')return(0,fact.L5)('unreachable',`GitHub could not verify the signature (${reason}).`,'Re-run the job in a few minutes.')
return(0,fact.eO)({verifiedBy:'github',verified:verified&&reason==='valid',reason})}const team_readAnswer=reader(dist.Ikc({state:dist.KIO(['active','pending'])}))
const purposeOf=team=>({what:`the members of the team ${(0,entry.Ps)(team)}`,grant:`Pass a team-token with the organization permission Members: read on ${team.org} (an App's token, see actions/create-github-app-token); the workflow's own token cannot have it.`})
const readTeamVisibility=(client,team)=>client.get('/orgs/{org}/teams/{team_slug}',{org:team.org,team_slug:team.slug},purposeOf(team),()=>true,status=>status===404||status===403?false:void 0)
async function readMembership(client,team,login,isVisible){const purpose=purposeOf(team)
const[state,visible]=await Promise.all([client.get('/orgs/{org}/teams/{team_slug}/memberships/{username}',{org:team.org,team_slug:team.slug,username:login},purpose,data=>team_readAnswer(data).state,status=>status===404?'none':void 0),isVisible])
if(!state.known||state.value!=='none')return state
if(!visible.known)return visible
if(visible.value)return state
return(0,fact.L5)('team-not-visible',`The team ${(0,entry.Ps)(team)} does not exist, or the token cannot see it.`,purpose.grant)}function withMeter(transport,now=()=>performance.now()){let count=0
let deepest=0
let first
let last=0
const metered=async(url,request)=>{const depth=deepest+1
count++
first??=now()
try{return await transport(url,request)}finally{deepest=Math.max(deepest,depth)
last=now()}}
const requests=()=>({count,sequential:deepest,milliseconds:Math.round(last-(first??last))})
return{transport:metered,requests}}var client_clock=__webpack_require__(8247)
const TRIES=3
const BUDGET=6e4
const SECONDARY_LIMIT=6e4
const IDLE=2e3
function withRetries(transport,clock=client_clock.m){let end=0
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
return status===403||isLimitedQuery(outcome)?asked:void 0}const hasFailed=answer=>answer.status>=500||isServerError(queryError(answer))
const isLimitedQuery=answer=>isSecondaryLimit(queryError(answer))
const queryError=({status,url,body})=>status===200&&url.endsWith('/graphql')&&body.includes('"errors"')?messageIn(body):''
function askedToWait({headers,body,status},now){const after=Number(headers.get('retry-after')??Number.NaN)
if(Number.isFinite(after))return Math.max(0,after*1e3)
const reset=Number(headers.get('x-ratelimit-reset')??Number.NaN)
if(headers.get('x-ratelimit-remaining')==='0')return Number.isFinite(reset)?Math.max(0,reset*1e3-now):void 0
return status<500&&isSecondaryLimit(messageIn(body))?SECONDARY_LIMIT:void 0}const withTrace=(transport,say,now=()=>performance.now())=>async(url,request={})=>{const started=now()
const query=/^\{"query":"\s*query (\w+)/.exec(request.body??'')?.[1]
const what=`${request.method??'GET'} ${url}${query===void 0?'':` (${query})`}`
const tell=how=>say(`${what}: ${how}, ${Math.round(now()-started)} ms`)
try{const answer=await transport(url,request)
const{status,headers,body}=answer
const left=`${headers.get('x-ratelimit-remaining')??'?'} of ${headers.get('x-ratelimit-limit')??'?'} requests left`
const id=headers.get('x-github-request-id')??'none'
tell(`HTTP ${status}, ${body.length} characters, request id ${id}, ${left}`)
return answer}catch(error){tell(`no answer (${error.message})`)
throw error}}
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
return{status:message.statusCode??0,url:url.href,headers,body,text:()=>Promise.resolve(body),arrayBuffer:()=>Promise.resolve((new TextEncoder).encode(body).buffer)}}var allowed_signers=__webpack_require__(9357)
function openGitHub(settings,network=createTransport()){const{repository,runId,token,teamToken,apiUrl,trace}=settings
const{transport:metered,requests}=withMeter(trace===void 0?network:withTrace(network,trace))
const transport=withRetries(metered)
const client=createClient(token,apiUrl,transport)
const api=openRepository(client,repository)
const membership=openTeams(teamToken===token?client:createClient(teamToken,apiUrl,transport))
const other=fullName=>{const[owner='',name='']=fullName.split('/')
return openRepository(client,{owner,name})}
return{requests,snapshot:request=>readSnapshot(api,request),file:(from,path,aliases)=>readOtherPolicyFile(other(from),path,aliases),blob:(oid,from)=>readBlob(from===void 0?api:other(from),oid),files:(commit,paths)=>readFiles(api,commit,paths),branchNames:prefix=>readRefNames(api,'heads',prefix),branches:(commit,names)=>readBranches(api,commit,names),tagNames:prefix=>readRefNames(api,'tags',prefix),publishedTag:tag=>readPublishedTag(api,tag),membership,commitChecks:commit=>readCommitChecks(api,commit,runId),checksOf:commits=>readChecksOfMany(api,commits,runId),pullRequests:commit=>readPullRequests(api,commit),pullRequestsOf:commits=>readPullRequestsOfMany(api,commits),signature:(tagObject,signers)=>verifySignature(api,tagObject,signers),signaturesOf:tagObjects=>inPages(tagObjects,page=>Promise.all(page.map(tagObject=>readSignature(api,tagObject)))),triggeringId:login=>readTriggeringId(api,runId,login)}}function openTeams(client){const visible=new Map
const isVisible=team=>{const asked=visible.get((0,entry.Ps)(team))??readTeamVisibility(client,team)
visible.set((0,entry.Ps)(team),asked)
return asked}
return(team,login)=>readMembership(client,team,login,isVisible(team))}async function verifySignature(api,tagObject,allowedSigners){if(allowedSigners===void 0)return readSignature(api,tagObject)
const read=await readVerification(api,tagObject)
if(!read.known)return read
const{signature,payload}=read.value
if(signature===null||isUnsigned(read.value))return(0,fact.eO)({verifiedBy:'github',verified:false,reason:'unsigned'})
return(0,allowed_signers.Q)(payload??'',signature,allowedSigners)}}),2501:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{W:()=>NoAnswer})
class NoAnswer extends Error{fix
constructor(message,fix){super(message)
this.fix=fix}}})}

