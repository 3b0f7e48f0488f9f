"use strict"
exports.id=282
exports.ids=[282]
exports.modules={5132:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$P:()=>isDate,AH:()=>isReleaseHeading,Ni:()=>isUnreleased,w4:()=>findEntry})
var _version_scheme_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9204)
function parseEntry(heading){const[,bracketed,bare,rest='']=/^(?:\[v?([^\]\s]+)\]|v?([\d!]\S*))(?=\s|$)\s*([^]*)/i.exec(heading.trim())??[]
const version=bracketed??bare
if(version===void 0||/^unreleased$/i.test(version))return
const[,date='',tail='']=/^(?:[-–—:]\s*|\()?(\d[\d/.-]*)?\)?\s*([^]*)/.exec(rest)??[]
return{version,date,yanked:/\[yanked\]/i.test(tail)}}function isReleaseHeading(heading){const[,name='',rest='']=/^\[?v?([^[\]\s]+)\]?(?=\s|$)\s*([^]*)$/i.exec(heading.trim())??[]
return(/^(?:\d+!)?\d+\.\d/.test(name)||/^unreleased$/i.test(name))&&/^(?:[-–—:]\s*)?\(?[\d/.-]*\)?\s*(?:\[yanked\])?$/i.test(rest)}const isUnreleased=heading=>/^\[?unreleased\]?/i.test(heading.trim())
function isDate(text){const[,year,month,day]=/^(\d{4})-(\d{2})-(\d{2})$/.exec(text)??[]
const isLeap=Number(year)%4===0&&Number(year)%100!==0||Number(year)%400===0
const days=[31,isLeap?29:28,31,30,31,30,31,31,30,31,30,31][Number(month)-1]??0
return Number(day)>=1&&Number(day)<=days}function findEntry(sections,version){for(const section of sections){const entry=parseEntry(section.heading)
if(entry!==void 0&&(0,_version_scheme_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry.version,version))return{...section,entry}}return}}),720:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>authorize,x:()=>lookAlikes})
var _entry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7011)
function authorize(account,grants){const{allowedUsers,file}=grants
const matches=matcher(account)
if(allowedUsers.some(matches))return{outcome:'granted',by:'allowed-users'}
const line=file?.people.find(matches)?.line
if(line!==void 0)return{outcome:'granted',by:`maintainers-file:${line}`}
const memberships=(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.w2)(account.login)?[]:grants.memberships.filter(({login})=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(login,account.login))
const active=memberships.find(({state})=>state.known&&state.value==='active')
if(active!==void 0)return{outcome:'granted',by:`team:${(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(active.team)}`}
const isNamed=entry=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(entry.login,account.login)
const pinned=(allowedUsers.find(isNamed)??file?.people.find(isNamed))?.id
if(pinned!==void 0&&account.id===void 0)return{outcome:'id-unknown'}
const unreadable=memberships.find(({state})=>!state.known)
if(unreadable!==void 0)return{outcome:'team-unknown',membership:unreadable}
if(pinned!==void 0)return{outcome:'other-id',expected:pinned}
const pending=memberships.find(({state})=>state.known&&state.value==='pending')
return pending===void 0?{outcome:'not-listed'}:{outcome:'pending',team:(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(pending.team)}}function matcher({login,id}){const wanted=login.toLowerCase()
return entry=>entry.id===void 0?entry.login.length===wanted.length&&entry.login.toLowerCase()===wanted:entry.id===id}const lookAlikes=(login,people)=>people.map(person=>person.login).filter(listed=>{const[a,b]=[listed.toLowerCase(),login.toLowerCase()]
return a!==b&&(a.includes(b)||b.includes(a))})}),6873:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$V:()=>pep440Key,D$:()=>parseLoosely,FB:()=>parsePep440,FZ:()=>writePep440,OO:()=>toVersion,PG:()=>comparePep440})
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6278)
function parsePep440(text){const parsed=parseLoosely(text)
if(parsed?.local!==null||writePep440(parsed)!==text||parsed.release.length<3)return
return toVersion(text,'pep440',parsed)}function toVersion(text,scheme,parsed){const numbers=[parsed.epoch,...parsed.release,parsed.pre?.[1],parsed.post?.[1],parsed.dev?.[1]]
if(!numbers.every(number=>number===void 0||Number.isSafeInteger(number)))return
const[major=0,minor=0,patch=0]=parsed.release
return{text,scheme,major,minor,patch,epoch:parsed.epoch,prerelease:prereleaseOf(parsed),channel:channelOf(parsed)}}function writePep440(parsed){const epoch=parsed.epoch===0?'':`${parsed.epoch}!`
const post=parsed.post===null?'':`.post${parsed.post[1]}`
const pre=parsed.pre===null?'':parsed.pre.join('')
const dev=parsed.dev===null?'':`.dev${parsed.dev[1]}`
return`${epoch}${parsed.release.join('.')}${pre}${post}${dev}`}function pep440Key(text){const parsed=parseLoosely(text)
if(parsed===null)return
const last=parsed.release.findLastIndex(number=>number!==0)
return writePep440({...parsed,release:parsed.release.slice(0,last+1)})}const comparePep440=(a,b)=>(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a,b)
const parseLoosely=text=>(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.parse)(text)
const prereleaseOf=({pre,dev})=>[pre===null?'':pre.join(''),dev===null?'':`dev${dev[1]}`].filter(part=>part!=='').join('.')
function channelOf({pre,post,dev}){if(dev!==null)return'dev'
if(pre!==null)return{a:'alpha',b:'beta',rc:'rc'}[pre[0]]
return post===null?'stable':'post'}}),6552:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>releaseKeys,_:()=>isSameRelease})
var _pep440_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6873)
var _scheme_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9204)
function isSameRelease(a,b){return a.scheme==='semver'&&b.scheme==='semver'?semverKey(a)===semverKey(b):(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(a,b)===0}function releaseKeys(version){const key=(0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__.$V)(version.text.split('+',1)[0]??'')
return[...version.scheme==='semver'?[semverKey(version)]:[],...key===void 0?[]:[key]]}const WORDS=new Map([['a','alpha'],['b','beta']])
function semverKey({major,minor,patch,prerelease}){const parts=prerelease.toLowerCase().match(/[a-z]+|\d+/g)??[]
const words=parts.map(part=>WORDS.get(part)??part.replace(/^0+(?=\d)/,''))
return[`${major}.${minor}.${patch}${prerelease===''?'':'-'}`,...words].join('.')}}),9204:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Zy:()=>compareVersions,p:()=>isSameVersion,ot:()=>parseVersion})
var pep440=__webpack_require__(6873)
const RELEASE=String.raw`(?:19[7-9]\d|2\d{3}|\d{2})\.(?:0?[1-9]|1[0-2])(?:\.(?:0|0[1-9]|[1-9]\d*)){0,2}`
const SUFFIX=String.raw`(?:(?:a|b|rc)N)?(?:\.postN)?(?:\.devN)?`.replaceAll('N',String.raw`(?:0|[1-9]\d*)`)
const CALENDAR_VERSION=new RegExp(`^${RELEASE}${SUFFIX}$`)
function parseCalver(text){const parsed=CALENDAR_VERSION.test(text)?(0,pep440.D$)(text):null
return parsed===null?void 0:(0,pep440.OO)(text,'calver',parsed)}var compare=__webpack_require__(6841)
var parse=__webpack_require__(5797)
function parseSemver(text){const parsed=parse(text)
if(parsed===null)return
const build=parsed.build.length===0?'':`+${parsed.build.join('.')}`
if(`${parsed.version}${build}`!==text||parsed.prerelease.some(isTooLarge))return
const{major,minor,patch}=parsed
return{text,scheme:'semver',major,minor,patch,epoch:0,prerelease:parsed.prerelease.join('.'),channel:channelOf(parsed.prerelease)}}const isTooLarge=identifier=>/^\d+$/.test(String(identifier))&&!Number.isSafeInteger(Number(identifier))
const compareSemver=(a,b)=>compare(a.text,b.text)
const IDENTIFIER_CHANNELS=new Map([['a','alpha'],['alpha','alpha'],['b','beta'],['beta','beta'],['rc','rc'],['dev','dev']])
function channelOf(prerelease){const[first]=prerelease
if(first===void 0)return'stable'
const word=String(first).toLowerCase().replace(/\d+$/,'')
return IDENTIFIER_CHANNELS.get(word)??'other'}function parseVersion(text,scheme){if(scheme==='semver')return parseSemver(text)
if(scheme==='pep440')return(0,pep440.FB)(text)
if(scheme==='calver')return parseCalver(text)
return parseSemver(text)??(0,pep440.FB)(text)}function compareVersions(a,b){if(a.scheme==='semver'&&b.scheme==='semver')return compareSemver(a,b)
const[left,right]=[withoutBuild(a),withoutBuild(b)]
if((0,pep440.D$)(left)!==null&&(0,pep440.D$)(right)!==null)return(0,pep440.PG)(left,right)
const byNumbers=a.epoch-b.epoch||a.major-b.major||a.minor-b.minor||a.patch-b.patch
return byNumbers===0?void 0:byNumbers}function isSameVersion(declared,version){if(version.scheme!=='semver')return(0,pep440.D$)(declared)!==null&&(0,pep440.PG)(declared,version.text)===0
const parsed=parseSemver(declared)
return parsed!==void 0&&compareSemver(parsed,version)===0}const withoutBuild=version=>version.text.split('+',1)[0]??''}),6282:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{CHECKS:()=>CHECKS})
var rule=__webpack_require__(2051)
var model_command=__webpack_require__(5166)
var fact=__webpack_require__(6725)
var model_policy=__webpack_require__(5241)
var entry=__webpack_require__(7011)
var authorize=__webpack_require__(720)
const CODES={'not-listed':'the actor is in no list, file or team that may release','rerun-by-other':'the run was started by somebody who may release, and re-run by somebody who may not','bot-not-listed':'the actor is an app that is not listed by its own name','look-alike':'the actor only resembles a listed name; names are compared whole','only-on-tag':'the actor is listed in the file at the tagged commit, but not on the default branch','other-id':'the login is listed with another account id: the name has changed hands','team-pending':'the actor has not accepted the invitation to the team','sender-mismatch':'the payload names another sender than the actor','nobody-configured':'no input, file or team says who may release','file-missing':'the file that `maintainers-file` asks for is not on the default branch','file-unusable':'the file is no plain text file','file-invalid':'a line of the file is no entry'}
const actor=(0,rule.qH)({id:'actor',title:'Whoever started and re-ran the run may release',why:'Everyone with write access can push a tag or re-run a job; releasing is for fewer.',needs:['people','maintainers','teams'],permissions:['contents: read','for teams, members: read of the organization in `team-token`','to compare a pinned id with whoever re-ran the job, actions: read'],codes:CODES,judge(facts,policy){const broken=brokenConfiguration(facts,policy)
if(broken!==void 0)return broken
const{people,maintainers}=facts
const{actor:first,triggering,sender,attempt}=people
if(sender!==void 0&&!sameAccount(sender,first))return(0,rule.fJ)('sender-mismatch',{expected:`the sender of the event to be the actor ${first.login}`,found:sender.login,fix:'Start a new run from the account that is to release: a re-run keeps the event and the actor. If this repeats, find out which credential started the run.',facts:{actor:first.login,sender:sender.login}})
const grants=grantsOf(facts,policy)
const lookups=((0,entry.Up)(first.login,triggering.login)?[first]:[first,triggering]).map(account=>({account,lookup:(0,authorize.G)(account,grants)}))
const evidence={actor:first.login,triggeringActor:triggering.login,attempt,...where(facts)}
const refused=lookups.find(({lookup})=>REFUSALS.has(lookup.outcome))
if(refused!==void 0){const isRerun=refused!==lookups[0]
const onTag=maintainers.status==='read'?maintainers.onTag:void 0
return refusal(refused.account,refused.lookup,{isRerun,grants,onTag,evidence,first:first.login})}const unsure=lookups.map(({account,lookup})=>unsettled(account,lookup,account===triggering?people.triggeringIdUnknown:void 0))
const reason=unsure.find(each=>each!==void 0)
if(reason!==void 0)return reason
const by=lookups.map(({account,lookup})=>`${account.login} by ${authorizedBy(lookup)}`)
return(0,rule.IX)(`${by.join('; ')}.`,{...evidence,authorizedBy:lookups.map(({lookup})=>authorizedBy(lookup))})}})
const REFUSALS=new Set(['not-listed','other-id','pending'])
const authorizedBy=lookup=>lookup.outcome==='granted'?lookup.by:''
const sameAccount=(a,b)=>a.id===void 0||b.id===void 0?(0,entry.Up)(a.login,b.login):a.id===b.id
function grantsOf({maintainers,teams},{allowedUsers,allowedTeams}){const base={allowedUsers,allowedTeams,memberships:teams}
return maintainers.status==='read'?{...base,file:maintainers.file}:base}const where=({maintainers})=>maintainers.status==='read'?{maintainersFile:maintainers.where,maintainersCommit:maintainers.commit}:{}
function brokenConfiguration({maintainers},policy){const wrong=(code,expected,found,fix)=>(0,rule.fJ)(code,{expected,found,fix,misconfigured:true})
const path=policy.maintainersFile?.path??''
if(maintainers.status==='missing'&&policy.maintainersFile?.explicit===true)return wrong('file-missing',`a file ${maintainers.where}`,'none there',`Commit it to the default branch (not only to the tag), or correct the input maintainers-file: ${path}.`)
if(maintainers.status==='unusable')return wrong('file-unusable',`${maintainers.where} to be a plain text file`,maintainers.problem,'Replace it by a regular text file with one @login a line.')
if(maintainers.status==='read'&&maintainers.file.problems.length>0){const{problems}=maintainers.file
const shown=problems.length>5?[...problems.slice(0,5),`and ${problems.length-5} more`]:problems
return wrong('file-invalid',`every line of ${maintainers.where} to be an entry or a # comment`,shown.join('; '),'Correct or comment out these lines on the default branch; nothing in the file counts until then.')}const file=maintainers.status==='read'?maintainers.file:void 0
const grantsSomebody=policy.allowedUsers.length+policy.allowedTeams.length+(file?.people.length??0)+(file?.teams.length??0)>0
if(grantsSomebody)return
const inFile=maintainers.status==='read'?` and ${maintainers.where} is empty`:''
return wrong('nobody-configured','at least one person or team that may release',`none${inFile}`,model_policy.cn)}function refusal(account,lookup,context){const{grants,evidence}=context
const{login}=account
const refuse=(code,found,fix)=>(0,rule.fJ)(code,{expected:`${login} to be one of ${listed(grants)}`,found,fix,facts:evidence})
const ask=`Let one of them push the tag, or add the line @${login} by a pull request to the default branch.`
if(context.isRerun)return(0,rule.fJ)('rerun-by-other',{expected:`whoever re-runs the job to be one of ${listed(grants)}`,found:`a re-run by ${login} of the run that ${context.first} started`,fix:`Let ${context.first}, or another of those listed, re-run the job.`,facts:evidence})
if(lookup.outcome==='other-id')return refuse('other-id',`the account ${account.id??'(id unknown)'} where ${lookup.expected} is pinned`,`If the account was made anew by the same person, pin its new id: ${login}:${account.id??'ID'} (\`gh api users/${login} --jq .id\`).`)
if(lookup.outcome==='pending')return refuse('team-pending',`an invitation to ${lookup.team} that is not accepted`,`Let ${login} accept it, then re-run the job.`)
if((0,entry.w2)(login))return refuse('bot-not-listed',`the app ${login}`,`If the app is to release, list it by its whole name: allowed-users: ${login}.`)
if(context.onTag!==void 0&&(0,authorize.G)(account,{...grants,file:context.onTag}).outcome==='granted')return refuse('only-on-tag','an entry in the file at the tagged commit only','Merge the change of the file into the default branch first: what the tag itself says of people does not count.')
const alike=(0,authorize.x)(login,[...grants.allowedUsers,...grants.file?.people??[]])
if(alike.length>0)return refuse('look-alike',`a name that only resembles ${(0,model_command.uy)(alike.slice(0,3))}`,`Correct the entry if ${login} is meant. ${ask}`)
return refuse('not-listed','in none of them',ask)}function listed({allowedUsers,allowedTeams,file}){const people=[...allowedUsers,...file?.people??[]].map(({login})=>login)
const teams=[...allowedTeams,...file?.teams??[]].map(team=>`the team ${(0,entry.Ps)(team)}`)
const names=[...new Set([...people,...teams])]
return(0,model_command.uy)(names.length>8?[...names.slice(0,8),`${names.length-8} more`]:names)}function unsettled(account,lookup,idUnknown){if(lookup.outcome==='team-unknown')return lookup.membership.state.known?void 0:lookup.membership.state
if(lookup.outcome!=='id-unknown')return
return idUnknown??(0,fact.L5)('not-found',`The id of ${account.login} is not known, and the list pins one.`,`List ${account.login} without an id, or give the token actions: read.`)}const approvals=(0,rule.qH)({id:'approvals',title:'The commit came in by an approved pull request',why:'A branch without rules takes a commit that only its author has seen.',needs:['requestedTag','tag','pullRequests','branches'],permissions:['pull-requests: read'],codes:{'no-pull-request':'the commit was pushed to the branch directly','not-merge-commit':'the commit is part of a pull request, but not the commit that its merge made','too-few':'the pull request has fewer approvals of its last commit than `required-approvals`; apps and whoever wrote or committed one of its commits cannot approve it, and a mail address that belongs to no account takes one approval off'},off:({requiredApprovals})=>requiredApprovals===0?'The input required-approvals is 0.':void 0,judge({requestedTag,tag,pullRequests,branches:{branches}},{requiredApprovals}){const names=branches.filter(({exists})=>exists).map(({name})=>name)
const into=pullRequests.filter(({base})=>names.includes(base))
const[first]=into
if(first===void 0)return(0,rule.fJ)('no-pull-request',{expected:`a pull request into ${names.join(' or ')} with ${count(requiredApprovals)}`,found:'a commit that was pushed directly, without a pull request',fix:'Bring the commit in by a pull request, have it approved, merge it, and tag the merged commit.'})
const commit=requestedTag.commit??tag.commit
const tallies=into.filter(({mergeCommit})=>mergeCommit!==void 0&&mergeCommit===commit).map(tally).sort((a,b)=>b.counted-a.counted)
const[best]=tallies
if(best===void 0)return notMergeCommit(first,requestedTag.tag,tag)
if(best.counted>=requiredApprovals){const{number,approvers}=best
return(0,rule.IX)(`#${number} was approved by ${approvers.join(', ')}.`,{pullRequest:number,approvers})}const unread=tallies.find(({isUnread,approvers})=>isUnread&&approvers.length>=requiredApprovals)
if(unread!==void 0)return(0,fact.L5)('too-many',`#${unread.number} has more than 100 commits, or one with more than 10 authors, so who wrote it is not known: ${unread.approvers.join(', ')} may have.`,'Open another pull request with fewer commits, have it approved, merge it, and tag its merge commit.')
return tooFew(best,requiredApprovals)}})
const count=approvalsNeeded=>`${approvalsNeeded} approval${approvalsNeeded===1?'':'s'}`
function tally(pullRequest){const{number,author,contributors}=pullRequest
const approvers=approversOf(pullRequest).map(({login})=>login)
const unlinked=contributors?.unlinked??[]
const counted=contributors===void 0?0:Math.max(0,approvers.length-unlinked.length)
return{number,hasAuthor:author!==void 0,approvers,unlinked,isUnread:contributors===void 0,counted}}function approversOf({author,contributors,head,reviews}){if(author===void 0)return[]
const own=[author,...contributors?.accounts??[]]
const accounts=reviews.flatMap(({reviewer,isUser,state,commit})=>state==='APPROVED'&&isUser&&commit===head&&reviewer!==void 0?[reviewer]:[])
const others=accounts.filter(account=>!own.some(each=>(0,entry.M_)(each,account)))
return others.filter((account,index)=>others.findIndex(each=>(0,entry.M_)(each,account))===index)}function notMergeCommit({number,mergeCommit},name,{planned,commit}){const word=(0,model_command.r7)(name)
const command=planned===true?`git tag -a -m ${word} ${word} ${mergeCommit??''}`:(0,model_command.L3)(name,mergeCommit)
return(0,rule.fJ)('not-merge-commit',{expected:`the commit that merged #${number}${mergeCommit===void 0?'':`, ${mergeCommit}`}`,found:`${commit??'another commit'}, which is only a part of it, so that nobody approved it as it is`,fix:mergeCommit===void 0?'GitHub does not tell which commit merged it: open another pull request, have it approved, merge it, and tag the merged commit.':`Put the tag on the commit that merged it: \`${command}\`.`,facts:{pullRequest:number,mergeCommit:mergeCommit??null,commit:commit??null}})}function tooFew({number,hasAuthor,approvers,unlinked},needed){const[commit='']=unlinked
const found=`${approvers.length}: ${approvers.join(', ')||'none'}`
const isUnlinked=approvers.length>=needed
return(0,rule.fJ)('too-few',{expected:`${count(needed)} of the last commit of #${number}, by people who wrote none of its commits`,found:!hasAuthor?'an author whose account is gone, so that each approval may be their own':isUnlinked?`${found}; but ${unlinked.length} of the mail addresses in its commits belong to no account, so that as many approvals may be by those who wrote it`:found,fix:isUnlinked?`Whoever made ${commit} adds the address in it (\`git show -s --format=fuller ${commit}\`) to their GitHub account, under Settings, Emails; then re-run this job.`:'A merged pull request cannot be approved any more: open another, have its last commit approved, and tag what it merges.',facts:{pullRequest:number,approvers,unlinked}})}var changelog=__webpack_require__(5132)
const changelog_changelog=(0,rule.qH)({id:'changelog',title:'The changelog has an entry for the version',why:'A release that nobody wrote up is often one that nobody meant; and its notes are what users read.',needs:['version','changelog','today'],permissions:['contents: read'],codes:{'file-missing':'the changelog is not in the tagged commit','file-unusable':'the changelog is no plain text file','no-entry':'no heading such as `## [VERSION] - YYYY-MM-DD`, of one to three `#`, is for the version','no-date':'the heading has no date in the form YYYY-MM-DD; with `changelog-date: optional`, one in another form','future-date':'the date has not come yet, anywhere on earth',yanked:'the entry is marked [YANKED]',empty:'nothing stands under the heading','still-unreleased':'something still stands under Unreleased, and it is in the tagged commit'},off:({changelog:path})=>path===void 0?'The input changelog is empty.':void 0,judge({version,changelog:file,today},{changelogDate}){if(file.status!=='read')return noFile(file)
const{path,sections}=file
const section=(0,changelog.w4)(sections,version)
const heading=`## [${version.text}]${changelogDate==='required'?` - ${today}`:''}`
if(section===void 0)return noEntry(path,sections,heading)
const{date,yanked}=section.entry
const facts={path,heading:section.heading,date}
const correct=what=>`${what} in ${path}, commit it, and put the tag on that commit.`
if(!(0,changelog.$P)(date)&&(changelogDate==='required'||date!==''))return(0,rule.fJ)('no-date',{expected:`a date, as in ## [${version.text}] - ${today}`,found:date===''?`${section.heading}, without one`:date,fix:correct(date===''?'Write the date':'Correct the date'),facts})
if(date>today){const fix=correct('Correct the date')
return(0,rule.fJ)('future-date',{expected:`a date up to ${today}`,found:date,fix,facts})}if(yanked){const fix='Release the next version.'
return(0,rule.fJ)('yanked',{expected:'a version that was not withdrawn',found:'[YANKED]',fix,facts})}if(section.isEmpty){const fix=correct('Say what has changed')
return(0,rule.fJ)('empty',{expected:'what has changed',found:'nothing under the heading',fix,facts})}const unreleased=sections.find(each=>(0,changelog.Ni)(each.heading)&&!each.isEmpty)
if(unreleased!==void 0)return(0,rule.fJ)('still-unreleased',{expected:'nothing under Unreleased: all of it is in this release',found:`${unreleased.body.split('\n').length} lines there`,fix:correct(`Move them under ${section.heading}`),facts})
return(0,rule.IX)(`${path} has an entry${date===''?'':` of ${date}`}.`,facts)}})
function noFile(file){const path=file.status==='off'?'':file.path
const unusable=file.status==='unusable'
return(0,rule.fJ)(unusable?'file-unusable':'file-missing',{expected:`a changelog at ${path} in the tagged commit`,found:unusable?file.problem:'none',fix:`Commit ${path} in the form of https://keepachangelog.com, or correct the input changelog.`})}function noEntry(path,sections,heading){const there=sections.map(each=>each.heading).slice(0,3)
return(0,rule.fJ)('no-entry',{expected:`a heading ${heading}`,found:there.length===0?'no headings of releases':`headings such as ${(0,model_command.uy)(there)}`,fix:`Write the entry in ${path}, commit it, and put the tag on that commit.`})}var required_check=__webpack_require__(5479)
const requiredChecks=(0,rule.qH)({id:'required-checks',title:'The required checks succeeded on the commit',why:'A tag can be put on a commit before its tests have run, or after they failed.',needs:['requestedTag','commitChecks','pastRetention'],permissions:['checks: read','statuses: read'],codes:{failed:'a required check failed, was cancelled or timed out',skipped:'a required check was skipped or is neutral, and is not written `name?`',pending:'a required check was still running when `checks-timeout` was over',missing:'no check of the commit has a required name, or none from the required app; jobs of the publishing run itself do not count'},off:({requiredChecks:required})=>required.length===0?'The input required-checks is empty.':void 0,judge({requestedTag,commitChecks,pastRetention},policy){const all=(0,required_check.ES)(policy.requiredChecks,commitChecks)
const facts={checks:all.map(describe)}
const wrong=all.filter(({state})=>state!=='success')
const worst=['failure','skipped','missing','pending'].find(state=>wrong.some(standing=>standing.state===state))
if(worst===void 0)return(0,rule.IX)(`${all.map(({required})=>required.text).join(', ')} succeeded.`,facts)
if(worst==='missing'&&pastRetention)return expired(wrong,requestedTag.tag)
return(0,rule.fJ)(required_checks_CODES[worst],{expected:`success of ${(0,model_command.uy)(wrong.map(({required})=>required.text)).replace(' or ',' and ')}`,found:wrong.map(describe).join('; '),fix:worst==='missing'?findMissing(wrong,commitChecks):FIXES[worst](policy.checksTimeout),facts})}})
const required_checks_CODES={failure:'failed',skipped:'skipped',missing:'missing',pending:'pending'}
const describe=({required,runs})=>`${required.text}: ${runs.length===0?'no such check':runs.map(({name,detail})=>`${name} ${detail.toLowerCase()}`).join(', ')}`
function expired(wrong,tag){const missing=wrong.filter(({state})=>state==='missing').map(({required})=>required.text)
return(0,fact.L5)('expired',`No check of the commit has the name ${(0,model_command.uy)(missing)}, and the commit is older than 90 days: GitHub deletes checks, statuses and runs after that time.`,`Run the workflow on the tag (\`gh workflow run FILE --ref ${(0,model_command.r7)(tag)}\`, with on: workflow_dispatch in it) and then re-run this job, or tag a newer commit.`)}const FIXES={failure:()=>'Fix what failed and tag the commit of the fix; or, if it was a mishap, re-run that check and then this job.',skipped:()=>'Let the check run on this commit, or write it with a question mark (name?) if skipping is fine.',pending:timeout=>timeout===0?'Wait until it has ended and re-run this job, or set checks-timeout (minutes).':`Wait until it has ended and re-run this job, or raise checks-timeout (${timeout} now).`}
function findMissing(wrong,commitChecks){const own=wrong.find(({state,ownRun})=>state==='missing'&&ownRun)
if(own!==void 0)return`Jobs of the publishing run do not count, and ${own.required.text} is only among them: require a check of another workflow, and make this job wait for the others of its run with \`needs:\`.`
const jobs=(0,required_check.rv)(commitChecks)
const others=commitChecks.filter(check=>!jobs.includes(check))
if(others.length===0)return'No check has reported on this commit: let the workflow run on it (on: push for the branch).'
const names=others.map(({name,app})=>app==null?name:`${name}@${app}`)
return`Correct the name: the checks of the commit are ${(0,model_command.uy)([...new Set(names)].slice(0,20)).replace(' or ',' and ')}.`}const tagBranch=(0,rule.qH)({id:'tag-branch',title:'The commit is on a release branch',why:'A tag can be put on any commit, reviewed or not; only what is on the branch went through its rules.',needs:['requestedTag','branches'],permissions:['contents: read'],codes:{'not-on-branch':'the commit is on none of the release branches','no-branch':'no branch of the repository is named as `release-branches` says'},judge({requestedTag,branches:{expected,branches}}){const there=branches.filter(branch=>branch.exists)
const containing=there.find(branch=>branch.contains)
const facts={expected,branches:there.map(branch=>branch.name),on:containing?.name??null}
if(containing!==void 0)return(0,rule.IX)(`On ${containing.name}.`,facts)
if(there.length===0)return(0,rule.fJ)('no-branch',{expected:`a branch ${(0,model_command.uy)(expected)}`,found:'none of that name',fix:'Correct the input release-branches, or push the branch.',facts})
const names=there.map(branch=>branch.name)
const shown=names.length>5?[...names.slice(0,5),`${names.length-5} more`]:names
return(0,rule.fJ)('not-on-branch',{expected:`a commit on ${(0,model_command.uy)(shown)}`,found:'a commit on none of them',fix:`Merge the commit into ${names[0]??''}, then put the tag there: \`${(0,model_command.L3)(requestedTag.tag,`origin/${names[0]??''}`)}\`.`,facts})}})
const tagName=(0,rule.qH)({id:'tag-name',title:'The tag is named as a release',why:'A name that only resembles a version reaches registries as a wrong version, and a hostile one reaches a shell.',needs:['requestedTag','name'],permissions:[],codes:{'no-match':'the name does not match `tag-pattern`','not-a-version':'the part that stands for the version is none in `version-scheme`, in its strict form',ambiguous:'the pattern can be put to the name in more than one way','channel-not-allowed':'the version is of a channel that `channels` does not list','pattern-timeout':'the regular expression in `tag-pattern` took too long'},judge({requestedTag,name},policy){const{tag}=requestedTag
const facts={tag,pattern:policy.tagPattern.text,scheme:policy.versionScheme}
const respell=suggestion=>suggestion===void 0?`Name the tag by the pattern, for example ${example(policy.tagPattern.text,policy.versionScheme)}.`:`Use ${suggestion}: \`git tag -a -m ${(0,model_command.r7)(suggestion)} ${(0,model_command.r7)(suggestion)} ${(0,model_command.r7)(`${tag}^{}`)} && git push origin ${(0,model_command.r7)(suggestion)}\`, then delete the wrong one: \`git push origin ${(0,model_command.r7)(`:refs/tags/${tag}`)}\`.`
switch(name.outcome){case'no-match':return(0,rule.fJ)('no-match',{expected:`a name like ${policy.tagPattern.text}`,found:(0,model_command.TL)(tag),fix:respell(name.suggestion),facts})
case'not-a-version':return(0,rule.fJ)('not-a-version',{expected:`a version in strict ${SCHEME_NAMES[policy.versionScheme]}, such as ${EXAMPLES[policy.versionScheme]}`,found:(0,model_command.TL)(name.text),fix:respell(name.suggestion),facts})
case'ambiguous':return(0,rule.fJ)('ambiguous',{expected:'one reading',found:`several: ${name.readings.join('; ')}`,fix:'Put a text between {package} and {version} that no package name contains, such as @.',facts,misconfigured:true})
case'timeout':return(0,rule.fJ)('pattern-timeout',{expected:'tag-pattern to answer at once',found:`no answer in time on ${(0,model_command.TL)(tag)}`,fix:'Rewrite the regular expression without nested repetition such as (a+)+, or use a template: v{version}.',facts,misconfigured:true})
case'release':{const{version}=name
const found={...facts,version:version.text,channel:version.channel}
if(policy.channels.includes(version.channel))return(0,rule.IX)(`${version.text} is a ${version.channel} version (${SCHEME_NAMES[version.scheme]}).`,found)
return(0,rule.fJ)('channel-not-allowed',{expected:`a version of the channel ${(0,model_command.uy)(policy.channels)}`,found:`${version.text}, which is ${version.channel}`,fix:`Add it to the input if it may be released: channels: ${[...policy.channels,version.channel].join(', ')}.`,facts:found})}}}})
const SCHEME_NAMES={auto:'SemVer or PEP 440',semver:'SemVer',pep440:'PEP 440',calver:'CalVer'}
const EXAMPLES={auto:'1.2.3',semver:'1.2.3',pep440:'1.2.3rc1',calver:'2026.11'}
const example=(pattern,scheme)=>pattern.startsWith('/')?`one that ${pattern} matches`:pattern.replace('{version}',EXAMPLES[scheme]).replace('{package}','name')
const tagObject=(0,rule.qH)({id:'tag-object',title:'The tag is an annotated tag of this name on a commit',why:'A lightweight tag says nothing of who made it; a tag object can be put under another name to replay it.',needs:['requestedTag','tag'],permissions:['contents: read'],codes:{missing:'the repository has no such tag',lightweight:'the tag is lightweight and `require-annotated` is true','other-name':'the tag object was made for another name','not-a-commit':'the tag does not point at a commit directly'},judge({requestedTag,tag},{requireAnnotated}){const name=requestedTag.tag
const facts={tag:name,object:tag.object?.oid??null,type:tag.object?.type??null}
if(tag.object===void 0)return(0,rule.fJ)('missing',{expected:`a tag ${(0,model_command.TL)(name)} in the repository`,found:'none',fix:`Push it: \`git push origin ${(0,model_command.r7)(`refs/tags/${name}`)}\`.`,facts})
if(tag.object.type==='commit'&&!requireAnnotated)return(0,rule.IX)('Lightweight, which is allowed here.',facts)
if(tag.object.type==='commit')return(0,rule.fJ)('lightweight',{expected:'an annotated tag',found:'a lightweight one',fix:`Make it anew: \`${(0,model_command.L3)(name,tag.object.oid)}\`, or set require-annotated: false.`,facts})
const{target}=tag
if(target?.type!=='commit')return(0,rule.fJ)('not-a-commit',{expected:'a tag of a commit',found:`a tag of a ${target?.type??tag.object.type}`,fix:`Tag the commit itself: \`${(0,model_command.L3)(name,tag.commit)}\`.`,facts})
if(tag.writtenName!==name)return(0,rule.fJ)('other-name',{expected:`a tag object made for ${(0,model_command.TL)(name)}`,found:`one made for ${(0,model_command.TL)(tag.writtenName??'')}`,fix:`Make the tag under its own name: \`${(0,model_command.L3)(name,target.oid)}\`.`,facts})
return(0,rule.IX)(tag.planned===true?'To be made as an annotated tag.':'Annotated.',facts)}})
const tagSignature=(0,rule.qH)({id:'tag-signature',title:'The tag is signed by somebody who may release',why:'Whoever steals a token can push a tag, but not sign it.',needs:['requestedTag','tag','signature','maintainers','teams'],permissions:['contents: read'],codes:{unsigned:'the tag has no signature',invalid:'the signature does not verify','unknown-signer':'the signature verifies, but whose it is cannot be told','signer-not-listed':'the signature is of somebody who may not release'},off:({requireSignature})=>requireSignature?void 0:'The input require-signature is false.',judge({requestedTag,tag,signature,maintainers,teams},{allowedUsers,allowedTeams}){const{principal,reason,verified,verifiedBy}=signature
const signer=tag.tagger
const facts={verifiedBy,verified,reason,signer:principal??signer?.login??null}
const sign=`Sign it: \`${(0,model_command.L3)(requestedTag.tag,tag.commit).replace('git tag -f -a','git tag -f -s')}\`.`
if(reason==='unsigned')return(0,rule.fJ)('unsigned',{expected:'a signed tag',found:'one without a signature',fix:sign,facts})
if(!verified)return(0,rule.fJ)('invalid',{expected:'a signature that verifies',found:reason,fix:verifiedBy!=='allowed-signers'?`Add the key to the signer's account at https://github.com/settings/keys and verify the mail of the tagger. ${sign}`:`Add the key to the allowed-signers file on the default branch, or sign with one that is there. ${sign}`,facts})
if(verifiedBy==='allowed-signers')return(0,rule.IX)(`Signed by ${principal??'an allowed signer'}.`,facts)
if(verifiedBy==='git')return(0,fact.L5)('token-missing','The signature verifies with the keys of this machine; only GitHub can tell whose account it is.','Push the tag and let the workflow judge it, or use allowed-signers.')
if(signer===void 0)return(0,rule.fJ)('unknown-signer',{expected:'a signer with an account',found:'a tagger whose mail belongs to no account',fix:`Set user.email to a verified mail of the account. ${sign}`,facts})
const file=maintainers.status==='read'?{file:maintainers.file}:{}
const lookup=(0,authorize.G)(signer,{allowedUsers,allowedTeams,memberships:teams,...file})
if(lookup.outcome==='granted')return(0,rule.IX)(`Signed by ${signer.login}, by ${lookup.by}.`,facts)
if(lookup.outcome==='team-unknown'&&!lookup.membership.state.known)return lookup.membership.state
return(0,rule.fJ)('signer-not-listed',{expected:'the signature of somebody who may release',found:`one of ${signer.login}`,fix:`Let one of those who may release sign the tag. ${sign}`,facts})}})
const NEVER_MOVE='Release under a new version, and restrict updates of tags with a ruleset.'
const tagUnmoved=(0,rule.qH)({id:'tag-unmoved',title:'The tag is still what was pushed',why:'Between the push and the job, somebody can point the tag at other code.',needs:['requestedTag','tag'],permissions:['contents: read'],codes:{gone:'the tag was deleted since',moved:'the tag is another object than the one that was pushed, or comes to another commit than the run was started for','already-published':'GitHub has another object under this name (judged on a laptop)'},judge({requestedTag,tag}){const facts={pushedObject:requestedTag.object??null,pushedCommit:requestedTag.commit??null,object:tag.object?.oid??null,commit:tag.commit??null}
const{published}=tag
if(published!==void 0&&!published.known)return published
if(tag.object===void 0)return(0,rule.fJ)('gone',{expected:`the tag ${(0,model_command.TL)(requestedTag.tag)}`,found:'none of that name',fix:'Push the tag again if it is to be released.',facts})
if(published?.value!==void 0&&published.value.oid!==tag.object.oid)return(0,rule.fJ)('already-published',{expected:`${requestedTag.tag} to be new, or ${tag.object.oid}`,found:`${published.value.oid} on GitHub`,fix:NEVER_MOVE,facts:{...facts,published:published.value.oid}})
if(requestedTag.object!==void 0&&requestedTag.object!==tag.object.oid)return(0,rule.fJ)('moved',{expected:`the object ${requestedTag.object}, as pushed`,found:tag.object.oid,fix:NEVER_MOVE,facts})
if(requestedTag.commit!==void 0&&requestedTag.commit!==tag.commit)return(0,rule.fJ)('moved',{expected:`the commit ${requestedTag.commit}, for which the run was started`,found:tag.commit??'no commit',fix:NEVER_MOVE,facts})
return(0,rule.IX)(requestedTag.commit===void 0?'Judged as the repository has it now.':'Unmoved.',facts)}})
var trigger=__webpack_require__(4871)
var scheme=__webpack_require__(9204)
const versionFiles=(0,rule.qH)({id:'version-files',title:'The files of the package declare the same version',why:'What a registry gets is the version in the files; if the tag says another, a wrong one is published.',needs:['version','declaredVersions'],permissions:['contents: read'],codes:{differs:'a file declares another version','not-from-tag':'a `pyproject.toml` leaves the version to the build, which does not provably take it from the tag',undeclared:'a file declares none where it is looked for','file-missing':'a file is not in the tagged commit','file-unreadable':'a file is not what its name says, or the regular expression took too long'},off:({versionFiles:files})=>files.length===0?'The input version-files is empty.':void 0,judge({version,declaredVersions}){const facts={version:version.text,declared:declaredVersions.map(summarise)}
const wrong=declaredVersions.filter(each=>each.outcome!=='from-tag'&&!(each.outcome==='version'&&(0,scheme.p)(each.version,version)))
const[first]=wrong
if(first===void 0)return(0,rule.IX)(declaredVersions.map(summarise).join('; ')+'.',facts)
return(0,rule.fJ)(version_files_CODES[first.outcome],{expected:`${version.text} in ${wrong.map(({path})=>path).join(', ')}`,found:wrong.map(summarise).join('; '),fix:[...new Set(wrong.map(fixOf))].join(' '),facts})}})
const version_files_CODES={version:'differs','from-tag':'differs','not-from-tag':'not-from-tag',undeclared:'undeclared','missing-file':'file-missing',unreadable:'file-unreadable'}
function fixOf(declared){const{path}=declared
if(declared.outcome!=='not-from-tag')return'Set the version in the file, commit it, and put the tag on that commit; or correct the input version-files.'
const{instead,requires}=declared
if(requires!==void 0)return`Add "${requires}" to requires of [build-system] in ${path}, commit it, and put the tag on that commit.`
const name='name the file that declares the version'
return instead===void 0?`In version-files, ${name} in place of ${path}, as in src/pkg/__init__.py:/__version__ = "(.+)"/.`:`In version-files, ${name} in place of ${path}: ${path.slice(0,path.lastIndexOf('/')+1)}${instead}`}function summarise(declared){const{path}=declared
switch(declared.outcome){case'version':return`${path}: ${declared.version}`
case'from-tag':return`${path}: from the tag, by ${declared.by}`
case'not-from-tag':return`${path}: dynamic = ["version"], set by ${declared.where}`
case'undeclared':return`${path}: none in ${declared.where}`
case'missing-file':return`${path}: not there`
case'unreadable':return`${path}: cannot be read (${declared.problem})`}}var same_release=__webpack_require__(6552)
var version_version=__webpack_require__(7972)
const versionOrder=(0,rule.qH)({id:'version-order',title:'The version is newer than those before it',why:'An old version released anew, or the same one under another spelling, is how a downgrade or a clash gets in.',needs:['version','releases'],permissions:['contents: read'],codes:{'same-version':'another tag is the same version under another spelling','not-newer':'a release of the line (or, with `strict`, any release) is newer',incomparable:'another release has the same numbers and no rule orders the two'},judge({version,releases},{versionOrder:order}){const ranked=releases.map(release=>({...release,difference:(0,scheme.Zy)(version,release.version)}))
const facts={version:version.text,order,releases:releases.length}
const same=releases.find(release=>(0,same_release._)(version,release.version))
if(same!==void 0)return(0,rule.fJ)('same-version',{expected:`${version.text} to be a new version`,found:`the tag ${same.tag}, which is the same version`,fix:`Release under the next version. ${version.text} is taken, however it is written.`,facts})
if(order==='any')return(0,rule.IX)('Order is not asked for; the version is not taken.',facts)
const rivals=ranked.filter(release=>order==='strict'||(0,version_version.t)(version,release.version))
const unordered=rivals.find(({difference})=>difference===void 0)
if(unordered!==void 0)return(0,rule.fJ)('incomparable',{expected:`a version that can be compared with ${unordered.tag}`,found:version.text,fix:'Set version-scheme to the one scheme that the project uses, and release under the next patch version.',facts})
const newest=rivals.filter(({difference})=>(difference??0)<0).reduce(newer,void 0)
if(newest===void 0)return(0,rule.IX)(order==='strict'?'Newer than every release.':`Newer than every release of ${line(version)}.`,facts)
return(0,rule.fJ)('not-newer',{expected:`a version newer than ${newest.tag}`,found:version.text,fix:order==='strict'?`Release a version above ${newest.version.text}, or allow backports with version-order: line.`:`Release a version of ${line(version)} above ${newest.version.text}.`,facts:{...facts,newest:newest.tag}})}})
const line=version=>`${version.major}.${version.minor}`
const newer=(best,next)=>best===void 0||((0,scheme.Zy)(next.version,best.version)??0)>0?next:best
const CHECKS=[trigger.h,tagName,tagObject,tagUnmoved,tagSignature,tagBranch,versionOrder,actor,requiredChecks,approvals,changelog_changelog,versionFiles]})}

