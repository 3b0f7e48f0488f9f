"use strict"
exports.id=104
exports.ids=[104]
exports.modules={2104:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{judgeHistory:()=>judgeHistory})
var release=__webpack_require__(6282)
var client_clock=__webpack_require__(8247)
var dates=__webpack_require__(9808)
var process=__webpack_require__(4102)
var releases=__webpack_require__(4732)
var evaluate=__webpack_require__(7002)
var fact=__webpack_require__(6725)
var verdict=__webpack_require__(1256)
var release_files=__webpack_require__(2008)
var text_file=__webpack_require__(579)
var objects=__webpack_require__(1026)
var source=__webpack_require__(7777)
async function listPastTags(git){const fields=['refname','objecttype','objectname','tag','type','object','*objecttype','*objectname','creatordate:unix','*committerdate:unix']
const format=[...fields.map(field=>`%(${field})`),'%(if)%(contents:signature)%(then)signed%(end)'].join('%00')
const{stdout}=(0,source.M7)(await git(['for-each-ref',`--format=${format}`,'refs/tags']))
return stdout.split('\n').filter(line=>line!=='').map(readTag)}function readTag(line){const[ref='',type,oid='',writtenName,targetType,target='',peeledType,peeled,madeAt,peeledAt,signed]=line.split('\0')
const isTag=type==='tag'
const commit=isTag?peeledType==='commit'?peeled:void 0:type==='commit'?oid:void 0
return{name:ref.slice('refs/tags/'.length),isSigned:signed==='signed',madeAt:Number(madeAt),state:{object:{oid,type},...isTag&&writtenName!==void 0?{writtenName,target:{oid:target,type:targetType}}:{},...commit===void 0?{}:{commit,committedAt:Number(isTag?peeledAt:madeAt)*1e3}}}}async function openBranches(git){const refs=await(0,source.Dy)(git)
const known=new Map
const list=async name=>new Set((0,source.M7)(await git(['rev-list',(0,source.Mi)(refs,name)])).stdout.split('\n'))
return{defaultBranch:(0,source.Te)(refs),names:[...new Set([...refs.keys()].flatMap(ref=>(0,source.at)(ref)??[]))],commitsOf(name){const commits=known.get(name)??list(name)
known.set(name,commits)
return commits}}}async function readManyFiles(git,wanted){if(wanted.length===0)return[]
const input=wanted.map(({commit,path})=>`${commit}:${path}\n`).join('')
const{bytes}=(0,source.M7)(await git(['cat-file','--batch'],input))
return(0,objects.Gc)(bytes,wanted.length).map(object=>object===void 0?{status:'missing'}:object.type==='blob'?(0,text_file.E)(object.content,object.oid):{status:'unusable',problem:`a ${object.type}`})}var branch_rules=__webpack_require__(6053)
var glob=__webpack_require__(550)
var package_key=__webpack_require__(2626)
var same_release=__webpack_require__(6552)
var scheme=__webpack_require__(9204)
const OF_THE_RUN=new Set(['trigger','tag-unmoved','actor'])
const BATCH=100
async function judgeHistory(policy,git,github,progress,clock=client_clock.m){const[listed,branches]=await Promise.all([listPastTags(git),openBranches(git)])
const tags=inOrder(await Promise.all(listed.map(async tag=>({...tag,reading:await(0,releases.readSubject)(policy,tag.name)}))))
const existing=await releasesByTag(policy,tags)
const before=new Rivals
const judged=[]
for(let start=0;start<tags.length;start+=BATCH){const batch=tags.slice(start,start+BATCH)
const wanted=batch.map(({reading})=>(0,release_files.dy)(policy,reading))
const files=await filesOf(git,batch,wanted.map(release_files.wG))
const answers=await ask(policy,batch,github)
for(const[index,tag]of batch.entries()){const{reading}=tag
const facts={requestedTag:(0,fact.eO)({tag:tag.name}),name:(0,fact.eO)(reading),tag:(0,fact.eO)(tag.state),branches:await branchesOf(policy,tag,branches),...versionFacts(reading,policy,(0,fact.Vt)(existing,()=>before)),...await(0,process.RS)(wanted[index]??(0,release_files.dy)(policy),files[index]??process.U2),...answers(tag),maintainers:(0,fact.eO)({status:'off'}),teams:(0,fact.eO)([]),pastRetention:(0,fact.eO)((0,dates.p)(tag.state.committedAt,clock.now())),today:(0,fact.eO)((0,dates.K)(tag.madeAt*1e3))}
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
if(commit===void 0)return process.U2
const matching=names.filter(name=>expected.some(each=>(0,glob.fg)(each)?(0,glob.sB)(each,name):each===name))
const branches=await Promise.all(matching.map(async name=>({name,exists:true,contains:(await commitsOf(name)).has(commit)})))
return(0,fact.eO)({expected,branches})}async function filesOf(git,batch,paths){const pathsOfTag=batch.map(({state:{commit}},index)=>commit===void 0?[]:paths[index]??[])
const wanted=batch.flatMap(({state:{commit=''}},index)=>(pathsOfTag[index]??[]).map(path=>({commit,path})))
const states=await readManyFiles(git,wanted)
let next=0
return batch.map(({state:{commit}},index)=>commit===void 0?process.U2:(0,fact.eO)(new Map((pathsOfTag[index]??[]).map(path=>[path,states[next++]??{status:'missing'}]))))}const UNSIGNED=(0,fact.eO)({verifiedBy:'git',verified:false,reason:'unsigned'})
async function ask(policy,batch,github){const tagged=batch.filter(({state})=>state.commit!==void 0)
const commits=tagged.map(({state})=>state.commit??'')
const signed=batch.filter(({isSigned})=>isSigned)
const[signatures,checks,pulls]=await Promise.all([policy.requireSignature?github?.signaturesOf(signed.map(({state})=>state.object?.oid??'')):void 0,policy.requiredChecks.length>0?github?.checksOf(commits):void 0,policy.requiredApprovals>0?github?.pullRequestsOf(commits):void 0])
return tag=>{const at=tagged.indexOf(tag)
return{commitChecks:at<0?process.U2:checks?.[at]??(0,source.ET)('which checks have run'),pullRequests:at<0?process.U2:pulls?.[at]??(0,source.ET)('which pull request it came with'),signature:tag.isSigned?signatures?.[signed.indexOf(tag)]??(0,source.ET)('whose signature it is'):UNSIGNED}}}}),9808:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>latestDate,p:()=>isPastRetention})
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
throw error}}}),4102:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{RS:()=>readReleaseFiles,U2:()=>NO_COMMIT,Wv:()=>readProcess})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _model_release_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2008)
var _model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5345)
var _dates_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9808)
var _match_names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(517)
var _whole_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6897)
async function readProcess(policy,requestedTag,wanted,source,snapshot,ports){const commit=requestedTag.commit===void 0?commitOf(snapshot):Promise.resolve((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(requestedTag.commit))
const files=readFiles((0,_model_release_files_js__WEBPACK_IMPORTED_MODULE_1__.wG)(wanted),commit,source,snapshot)
const[signature,commitChecks,pastRetention,pullRequests,changelog,declaredVersions]=await Promise.all([policy.requireSignature?readSignature(policy,requestedTag,source,snapshot):NOT_ASKED,policy.requiredChecks.length>0?readCommitChecks(policy,commit,source,ports):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)([]),policy.requiredChecks.length>0?readPastRetention(snapshot,ports):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(false),policy.requiredApprovals>0?readPullRequests(commit,source):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)([]),readChangelog(wanted,files),readDeclaredVersions(wanted,files)])
return{signature,commitChecks,pastRetention,pullRequests,changelog,declaredVersions}}const NOT_ASKED=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({verifiedBy:'github',verified:false,reason:'not asked for'})
const UNSIGNED=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({verifiedBy:'github',verified:false,reason:'unsigned'})
const NO_COMMIT=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','The tag comes to no commit that could be looked at.')
const NO_TAG=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','There is no tag that could be signed.')
async function commitOf(snapshot){const seen=await snapshot
if(!seen.known)return seen
return seen.value.tag.commit===void 0?NO_COMMIT:(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(seen.value.tag.commit)}async function readSignature({allowedSigners},requestedTag,source,snapshot){const{object,commit}=requestedTag
const isAskable=object!==void 0&&object!==commit&&allowedSigners===void 0
const early=isAskable?source.signature(object,void 0):void 0
const seen=await snapshot
if(!seen.known)return early??seen
const{tag,signers}=seen.value
if(tag.planned===true)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('not-made','The tag is still to be made, so nobody has signed it.','Make it with `git tag -s`, then check it again.')
if(tag.object===void 0)return NO_TAG
if(tag.object.type!=='tag')return UNSIGNED
if(early!==void 0)return early
if(allowedSigners===void 0)return source.signature(tag.object.oid,void 0)
const file=await(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.A)(signers??{status:'missing'},source)
if(!file.known)return file
if(file.value.status==='text')return source.signature(tag.object.oid,file.value.text)
const problem=file.value.status==='unusable'?file.value.problem:'not there'
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('not-found',`The allowed-signers file ${allowedSigners} on the default branch cannot be used: ${problem}.`,'Commit it to the default branch, or correct the input allowed-signers.')}async function readCommitChecks(policy,commit,source,ports){const at=await commit
if(!at.known)return at
const{waitForChecks}=await __webpack_require__.e(856).then(__webpack_require__.bind(__webpack_require__,856))
return waitForChecks(policy,()=>source.commitChecks(at.value),ports)}const readPastRetention=async(snapshot,{clock})=>(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(await snapshot,({tag})=>(0,_dates_js__WEBPACK_IMPORTED_MODULE_3__.p)(tag.committedAt,clock.now()))
async function readPullRequests(commit,source){const at=await commit
return at.known?source.pullRequests(at.value):at}async function readReleaseFiles(wanted,files){const read=Promise.resolve(files)
return{changelog:await readChangelog(wanted,read),declaredVersions:await readDeclaredVersions(wanted,read)}}async function readFiles(paths,commit,source,snapshot){if(paths.length===0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(new Map)
const seen=await snapshot
if(!seen.known)return seen
const at=await commit
if(!at.known)return at
const states=seen.value.tagged===void 0?await source.files(at.value,paths):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(seen.value.tagged)
if(!states.known)return states
const files=new Map
const whole=await Promise.all(states.value.map(file=>(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.A)(file,source)))
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
const{readDeclaredVersion}=await Promise.all([__webpack_require__.e(528),__webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__,3248))
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(await Promise.all(versionFiles.value.map(async versionFile=>{const{path,expression}=versionFile
const[file,...parents]=(0,_model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_4__.P_)(versionFile).map(each=>read.value.get(each))
if(file===void 0||file.status==='missing')return{path,outcome:'missing-file'}
if(file.status==='unusable')return{path,outcome:'unreadable',problem:file.problem}
if(expression===void 0){const texts=parents.flatMap(parent=>parent?.status==='text'?[parent.text]:[])
return readDeclaredVersion(versionFile,file.text,texts)}const found=await(0,_match_names_js__WEBPACK_IMPORTED_MODULE_5__.T)(expression,file.text)
if(found===void 0)return{path,outcome:'unreadable',problem:'the regular expression took too long'}
return found.group===void 0?{path,outcome:'undeclared',where:`/${expression}/`}:{path,outcome:'version',version:found.group}})))}}),4732:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{NO_VERSION:()=>NO_VERSION,notesOf:()=>notesOf,readExistingReleases:()=>readExistingReleases,readReleases:()=>readReleases,readSubject:()=>readSubject,releaseRankOf:()=>releaseRankOf})
var fact=__webpack_require__(6725)
var changelog_changelog=__webpack_require__(5132)
var pep440=__webpack_require__(6873)
function spellings(text,scheme){if(scheme==='calver')return asCalver(text)
return text.includes('-')?[asSemver(text),asPep440(text)]:[asPep440(text),asSemver(text)]}function asCalver(text){const parsed=(0,pep440.D$)(text)
if(parsed===null)return[]
const canonical=(0,pep440.FZ)({...parsed,local:null})
const[release='']=/^[\d.]*\d/.exec(text)??[]
return[canonical.replace(/^[\d.]*\d/,release),canonical]}function asPep440(text){const parsed=(0,pep440.D$)(text)
if(parsed===null)return
const release=[...parsed.release,0,0].slice(0,Math.max(3,parsed.release.length))
const written=(0,pep440.FZ)({...parsed,release,local:null})
return(0,pep440.FB)(written)?.text}const SEMVER_WORDS={a:'alpha',b:'beta',rc:'rc'}
function asSemver(text){const rest=text.replace(/^\d+(?:\.\d+){0,2}/,'')
const numbers=[...text.slice(0,text.length-rest.length).split('.'),'0','0'].slice(0,3).map(digits=>digits.replace(/^0+(?=\d)/,'')).join('.')
if(rest.startsWith('-')||rest.startsWith('+'))return`${numbers}${rest}`
const loose=(0,pep440.D$)(`${numbers}${rest}`)
if(loose?.post!==null||loose.release.length>3)return
const parts=[...loose.pre===null?[]:[SEMVER_WORDS[loose.pre[0]],loose.pre[1]],...loose.dev===null?[]:['dev',loose.dev[1]]]
return parts.length===0?numbers:`${numbers}-${parts.join('.')}`}var version_scheme=__webpack_require__(9204)
const HAS_TWO_NUMBERS=/^(?:\d+!)?\d+\.\d/
function readExisting(text,scheme){const bare=text.replace(/^v/i,'')
if(!HAS_TWO_NUMBERS.test(bare))return
return(0,version_scheme.ot)(bare,scheme)??readLoosely(bare,scheme)}function readLoosely(text,scheme){for(const spelling of[...spellings(text,scheme),asPep440(text)]){if(spelling===void 0)continue
const version=(0,version_scheme.ot)(spelling,scheme)??(0,version_scheme.ot)(spelling,'pep440')
if(version!==void 0)return version}return}var channel=__webpack_require__(1627)
const isLatest=(version,others)=>isFinal(version)&&others.filter(isFinal).every(other=>((0,version_scheme.Zy)(version,other)??-1)>0)
function npmTag(version,latest){if(version.channel==='stable')return latest?'latest':`release-${version.major}.${version.minor}`
if(version.channel!=='other')return version.channel
const[word='']=version.prerelease.split('.')
return/^[a-z][a-z-]*[a-z]$/.test(word)&&word!=='latest'&&!(0,channel.I)(word)?word:'other'}const isFinal=version=>version.prerelease===''
var package_key=__webpack_require__(2626)
var tag_pattern=__webpack_require__(1271)
function readName(splits,scheme){const readings=splits.flatMap(parts=>{const version=(0,version_scheme.ot)(parts.version,scheme)
const validPackage=parts.package===''||(0,tag_pattern.kb)(parts.package)
return version!==void 0&&validPackage?[{version,package:parts.package}]:[]})
const[only]=readings
if(readings.length>1)return{outcome:'ambiguous',readings:readings.map(each=>`${each.package} ${each.version.text}`)}
if(only!==void 0)return{outcome:'release',...only}
const last=splits.at(-1)
return last===void 0?{outcome:'no-match'}:{outcome:'not-a-version',text:last.version}}function suggestName(name,pattern,scheme){const start=(0,tag_pattern.nr)(pattern)?Math.max(name.lastIndexOf('@'),name.lastIndexOf('/'))+1:0
const core=/\d[^]*/.exec(name.slice(start))?.[0].trim()
if(core===void 0)return
const packageName=name.slice(0,Math.max(0,start-1))
for(const version of spellings(core,scheme)){if(version===void 0)continue
const suggestion=(0,tag_pattern.Xm)(pattern,{version,package:packageName})
const reading=readName((0,tag_pattern.us)(pattern,suggestion),scheme)
if(reading.outcome==='release'&&suggestion!==name)return suggestion}return}var match_names=__webpack_require__(517)
const NO_VERSION=(0,fact.IY)('tag-name','version-missing','The tag has no version to judge by.')
async function readSubject({tagPattern,versionScheme},tag){const[splits]=await(0,match_names.G)(tagPattern,[tag])??[]
if(splits===void 0)return{outcome:'timeout'}
const reading=readName(splits,versionScheme)
const refused=reading.outcome==='no-match'||reading.outcome==='not-a-version'
if(!refused||tagPattern.kind!=='template')return reading
const suggestion=suggestName(tag,tagPattern,versionScheme)
return suggestion===void 0?reading:{...reading,suggestion}}async function readExistingReleases({tagPattern,versionScheme},names,counts=()=>true){const splits=await(0,match_names.G)((0,tag_pattern.Q4)(tagPattern),names)
if(splits===void 0)return(0,fact.L5)('version-missing','The regular expression in tag-pattern took too long on the tags of the repository.','Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.')
return(0,fact.eO)(names.flatMap((tag,index)=>(splits[index]??[]).filter(counts).flatMap(parts=>{const version=readExisting(parts.version,versionScheme)
return version===void 0?[]:[{tag,version,packageKey:(0,package_key.M)(parts.package,versionScheme)}]})))}async function readReleases(policy,names,packageName,version){const keyOf=name=>(0,package_key.M)(name,policy.versionScheme)
const key=keyOf(packageName)
const existing=await readExistingReleases(policy,names,parts=>!isOlderByNumbers(parts.version,version)&&keyOf(parts.package)===key)
return(0,fact.Vt)(existing,all=>all.map(release=>({tag:release.tag,version:release.version})))}function isOlderByNumbers(text,{epoch,major,minor,patch}){const found=/^v?(?:(\d+)!)?(\d+)\.(\d+)(?:\.(\d+))?/i.exec(text)
if(found===null)return false
const difference=Number(found[1]??0)-epoch||Number(found[2])-major||Number(found[3])-minor||Number(found[4]??0)-patch
return difference<0}function releaseRankOf(version,releases){const versions=releases.map(release=>release.version)
const latest=isLatest(version,versions)
return{isLatest:latest,npmTag:npmTag(version,latest)}}const notesOf=(changelog,version)=>changelog.status==='read'?(0,changelog_changelog.w4)(changelog.sections,version)?.body??'':''}),6897:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>wholeFile})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const wholeFile=async(file,source,repository)=>file.status==='unusable'&&file.cut!==void 0?source.blob(file.cut,repository):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(file)}),2626:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{M:()=>packageKey})
const packageKey=(name,scheme)=>scheme==='semver'?name.toLowerCase().replaceAll('_','-'):name.toLowerCase().replace(/[-_.]+/g,'-')})}

