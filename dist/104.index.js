"use strict"
exports.id=104
exports.ids=[104,517]
exports.modules={2104:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{judgeHistory:()=>judgeHistory})
var release=__webpack_require__(6282)
var client_clock=__webpack_require__(8247)
var dates=__webpack_require__(9808)
var consequences=__webpack_require__(5969)
var release_files=__webpack_require__(9884)
var releases=__webpack_require__(4732)
var evaluate=__webpack_require__(7002)
var fact=__webpack_require__(6725)
var verdict=__webpack_require__(1256)
var model_release_files=__webpack_require__(2008)
var files=__webpack_require__(1893)
var failure=__webpack_require__(2120)
var git_refs=__webpack_require__(166)
async function listPastTags(git){const fields=['refname','objecttype','objectname','tag','type','object','*objecttype','*objectname','creatordate:unix','*committerdate:unix']
const format=[...fields.map(field=>`%(${field})`),'%(if)%(contents:signature)%(then)signed%(end)'].join('%00')
const{stdout}=(0,failure.M)(await git(['for-each-ref',`--format=${format}`,'refs/tags']))
return stdout.split('\n').filter(line=>line!=='').map(readTag)}function readTag(line){const[ref='',type,oid='',writtenName,targetType,target='',peeledType,peeled,madeAt,peeledAt,signed]=line.split('\0')
const isTag=type==='tag'
const commit=isTag?peeledType==='commit'?peeled:void 0:type==='commit'?oid:void 0
return{name:ref.slice('refs/tags/'.length),isSigned:signed==='signed',madeAt:Number(madeAt),state:{object:{oid,type},writtenName:isTag?writtenName:void 0,target:isTag?{oid:target,type:targetType}:void 0,commit,committedAt:commit===void 0?void 0:Number(isTag?peeledAt:madeAt)*1e3}}}async function openBranches(git){const refs=await(0,git_refs.Dy)(git)
const known=new Map
const list=async name=>new Set((0,failure.M)(await git(['rev-list',(0,git_refs.Mi)(refs,name)])).stdout.split('\n'))
return{defaultBranch:(0,git_refs.Te)(refs),names:(0,git_refs.nG)(refs),commitsOf(name){const commits=known.get(name)??list(name)
known.set(name,commits)
return commits}}}var git_source=__webpack_require__(8827)
var branch_rules=__webpack_require__(6053)
var glob=__webpack_require__(550)
var package_key=__webpack_require__(2626)
var same_release=__webpack_require__(6552)
var scheme=__webpack_require__(9204)
const OF_THE_RUN=new Set(['trigger','tag-unmoved','actor'])
const BATCH=100
async function judgeHistory(policy,git,github,progress,clock=client_clock.m){const[listed,branches]=await Promise.all([listPastTags(git),openBranches(git)])
const tags=inOrder(await Promise.all(listed.map(async tag=>({...tag,reading:await(0,releases.readRequestedTag)(policy,tag.name)}))))
const existing=await releasesByTag(policy,tags)
const before=new Rivals
const rivals=(0,fact.Vt)(existing,()=>before)
const judged=[]
for(let start=0;start<tags.length;start+=BATCH){const batch=tags.slice(start,start+BATCH)
const wanted=batch.map(({reading})=>(0,model_release_files.dy)(policy,reading))
const files=await filesOf(git,batch,wanted.map(model_release_files.wG))
const answers=await ask(policy,batch,github)
for(const[index,tag]of batch.entries()){const{reading}=tag
const facts={requestedTag:(0,fact.eO)({tag:tag.name}),name:(0,fact.eO)(reading),tag:(0,fact.eO)(tag.state),branches:await branchesOf(policy,tag,branches),...versionFacts(reading,policy,rivals),...await(0,release_files.RS)(wanted[index]??(0,model_release_files.dy)(policy),files[index]??consequences.U),...answers(tag),maintainers:(0,fact.eO)({status:'off'}),teams:(0,fact.eO)([]),pastRetention:(0,fact.eO)((0,dates.p)(tag.state.committedAt,clock.now())),today:(0,fact.eO)((0,dates.K)(tag.madeAt*1e3))}
const results=release.CHECKS.filter(({id})=>!OF_THE_RUN.has(id)).map(check=>(0,evaluate._)(check,facts,policy))
if(existing.known)for(const release of existing.value.get(tag.name)??[])before.add(release)
judged.push(conclude(tag,results))}progress(Math.min(start+BATCH,tags.length),tags.length)}return judged}async function releasesByTag(policy,tags){const names=tags.map(({name})=>name)
return(0,fact.Vt)(await(0,releases.readExistingReleases)(policy,names),releases=>{const byTag=new Map(names.map(name=>[name,[]]))
for(const release of releases)byTag.get(release.tag)?.push(release)
return byTag})}function inOrder(tags){const newest=new Map
for(const{state,madeAt}of tags){const commit=state.commit??''
newest.set(commit,Math.max(madeAt,newest.get(commit)??0))}const timeOf=({state,madeAt})=>state.object?.type==='commit'?newest.get(state.commit??'')??madeAt:madeAt
const byVersion=(a,b)=>a.outcome==='release'&&b.outcome==='release'?(0,scheme.Zy)(a.version,b.version)??0:0
return[...tags].sort((a,b)=>timeOf(a)-timeOf(b)||byVersion(a.reading,b.reading))}const conclude=(tag,results)=>({tag:tag.name,decision:(0,verdict.LD)(results),reasons:(0,verdict.zM)(results)})
class Rivals{newest=new Map
same=new Map
add({tag,version,packageKey:key}){const release={tag,version}
for(const line of[key,lineKey(version,key)]){const top=this.newest.get(line)
if(top===void 0||((0,scheme.Zy)(version,top.version)??1)>0)this.newest.set(line,release)}for(const each of sameKeys(version,key)){const others=this.same.get(each)
if(others===void 0)this.same.set(each,[release])
else others.push(release)}}of(version,key){const newest=[this.newest.get(key),this.newest.get(lineKey(version,key))]
const same=sameKeys(version,key).flatMap(each=>this.same.get(each)??[])
return[...new Set([...newest.filter(release=>release!==void 0),...same])]}}const lineKey=({epoch,major,minor},key)=>[key,epoch,major,minor].join('\n')
const sameKeys=(version,key)=>(0,same_release.Q)(version).map(each=>[key,each].join('\n'))
function versionFacts(reading,{versionScheme},before){if(reading.outcome!=='release')return{version:releases.NO_VERSION,releases:(0,fact.eO)([])}
const key=(0,package_key.M)(reading.package,versionScheme)
return{version:(0,fact.eO)(reading.version),releases:(0,fact.Vt)(before,rivals=>rivals.of(reading.version,key))}}async function branchesOf({releaseBranches},{state:{commit},reading},{defaultBranch,names,commitsOf}){const wanted=(0,branch_rules.I)(releaseBranches,reading.outcome==='release'?reading.version.channel:void 0)
const expected=wanted.length>0?wanted:[defaultBranch??'the default branch']
if(commit===void 0)return consequences.U
const matching=names.filter(name=>expected.some(each=>(0,glob.fg)(each)?(0,glob.sB)(each,name):each===name))
const branches=await Promise.all(matching.map(async name=>({name,exists:true,contains:(await commitsOf(name)).has(commit)})))
return(0,fact.eO)({expected,branches})}async function filesOf(git,batch,paths){const pathsOfTag=batch.map(({state:{commit}},index)=>commit===void 0?[]:paths[index]??[])
const wanted=batch.flatMap(({state:{commit=''}},index)=>(pathsOfTag[index]??[]).map(path=>({commit,path})))
const states=await(0,files.v)(git,wanted)
let next=0
return batch.map(({state:{commit}},index)=>commit===void 0?consequences.U:(0,fact.eO)(new Map((pathsOfTag[index]??[]).map(path=>[path,states[next++]??{status:'missing'}]))))}const UNSIGNED=(0,fact.eO)({verifiedBy:'git',verified:false,reason:'unsigned'})
async function ask(policy,batch,github){const tagged=batch.filter(({state})=>state.commit!==void 0)
const commits=tagged.map(({state})=>state.commit??'')
const signed=batch.filter(({isSigned})=>isSigned)
const[signatures,checks,pulls]=await Promise.all([policy.requireSignature?github?.signaturesOf(signed.map(({state})=>state.object?.oid??'')):void 0,policy.requiredChecks.length>0?github?.checksOf(commits):void 0,policy.requiredApprovals>0?github?.pullRequestsOf(commits):void 0])
return tag=>{const at=tagged.indexOf(tag)
return{commitChecks:at<0?consequences.U:checks?.[at]??(0,git_source.E)('which checks have run'),pullRequests:at<0?consequences.U:pulls?.[at]??(0,git_source.E)('which pull request it came with'),signature:tag.isSigned?signatures?.[signed.indexOf(tag)]??(0,git_source.E)('whose signature it is'):UNSIGNED}}}}),9808:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>latestDate,p:()=>isPastRetention})
const RETENTION=90*24*60*60*1e3
const isPastRetention=(committedAt,now)=>committedAt!==void 0&&now-committedAt>RETENTION
const FURTHEST_AHEAD=14*60*60*1e3
const latestDate=milliseconds=>new Date(milliseconds+FURTHEST_AHEAD).toISOString().slice(0,10)}),517:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>matchNames,T:()=>matchOnce})
var _model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1271)
const MILLISECONDS=500
async function matchNames(pattern,names){return pattern.kind==='template'?names.map(name=>(0,_model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.us)(pattern,name)):await matchExpression(pattern,names)}async function matchExpression({source},names){const code=`names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}\n    return [version, of] })`
const found=await runBounded(code,{source,names})
return found?.map(([version,packageName])=>version===''?[]:[{version,package:packageName}])}const matchOnce=(source,text)=>runBounded("({ group: new RegExp(source, 'mu').exec(text)?.[1] })",{source,text})
async function runBounded(code,context){const{runInNewContext}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,714,19))
try{return runInNewContext(code,context,{timeout:MILLISECONDS})}catch(error){if(error.code==='ERR_SCRIPT_EXECUTION_TIMEOUT')return
throw error}}}),5969:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>NO_COMMIT,v:()=>NO_TAG})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const NO_COMMIT=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','The tag does not lead to a commit.')
const NO_TAG=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','The tag does not exist, so it has no signature.')}),9884:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{RS:()=>readReleaseFiles,Tn:()=>readChangelog,Ul:()=>readFiles,y5:()=>readDeclaredVersions})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5345)
var _match_names_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(517)
var _whole_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6897)
async function readReleaseFiles(wanted,files){const read=Promise.resolve(files)
return{changelog:await readChangelog(wanted,read),declaredVersions:await readDeclaredVersions(wanted,read)}}async function readFiles(paths,commit,source,snapshot){if(paths.length===0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(new Map)
const seen=await snapshot
if(!seen.known)return seen
const at=await commit
if(!at.known)return at
const states=seen.value.tagged===void 0?await source.files(at.value,paths):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(seen.value.tagged)
if(!states.known)return states
const files=new Map
const whole=await Promise.all(states.value.map(file=>(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.A)(file,source)))
for(const[index,path]of paths.entries()){const file=whole[index]??(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'missing'})
if(!file.known)return file
files.set(path,file.value)}return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(files)}async function readChangelog({changelog},files){if(!changelog.known)return changelog
const path=changelog.value
if(path===void 0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'off'})
const read=await files
if(!read.known)return read
const file=read.value.get(path)??{status:'missing'}
if(file.status!=='text')return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({...file,path})
const{parseChangelog}=await Promise.all([__webpack_require__.e(402),__webpack_require__.e(138),__webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__,3334))
try{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'read',path,sections:parseChangelog(file.text)})}catch{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'unusable',path,problem:'a text that is nested too deeply to be read'})}}async function readDeclaredVersions({versionFiles},files){if(!versionFiles.known)return versionFiles
if(versionFiles.value.length===0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)([])
const read=await files
if(!read.known)return read
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(await Promise.all(versionFiles.value.map(versionFile=>declaredIn(versionFile,read.value))))}async function declaredIn(versionFile,files){const{path,expression}=versionFile
const[file,...parents]=(0,_model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__.P_)(versionFile).map(each=>files.get(each))
if(file===void 0||file.status==='missing')return{path,outcome:'missing-file'}
if(file.status==='unusable')return{path,outcome:'unreadable',problem:file.problem}
if(expression===void 0){const texts=parents.flatMap(parent=>parent?.status==='text'?[parent.text]:[])
const{readDeclaredVersion}=await Promise.all([__webpack_require__.e(528),__webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__,3248))
return readDeclaredVersion(versionFile,file.text,texts)}const found=await(0,_match_names_js__WEBPACK_IMPORTED_MODULE_3__.T)(expression,file.text)
if(found===void 0)return{path,outcome:'unreadable',problem:'the regular expression took too long'}
return found.group===void 0?{path,outcome:'undeclared',where:`/${expression}/`}:{path,outcome:'version',version:found.group}}}),6897:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>wholeFile})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const wholeFile=async(file,source,repository)=>file.status==='unusable'&&file.cut!==void 0?source.blob(file.cut,repository):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(file)})}

