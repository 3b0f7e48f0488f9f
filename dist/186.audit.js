"use strict"
exports.id=186
exports.ids=[186]
exports.modules={7079:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{init:()=>init})
var external_node_fs_=__webpack_require__(3024)
var external_node_path_=__webpack_require__(6760)
var external_node_util_=__webpack_require__(7975)
var dist=__webpack_require__(458)
var gate=__webpack_require__(7435)
var model_escape=__webpack_require__(964)
var find_remote=__webpack_require__(8039)
var git_git=__webpack_require__(1268)
var client=__webpack_require__(4238)
var retry=__webpack_require__(547)
var transport=__webpack_require__(2136)
var gate_step=__webpack_require__(2357)
var entry=__webpack_require__(7011)
function parseRequiredCheck(text){const lenient=text.endsWith('?')
const[,pattern='',app]=/^([^]*?)(?:@([a-z\d](?:[a-z\d-]*[a-z\d])?))?$/i.exec(lenient?text.slice(0,-1):text)??[]
const name=pattern.trim()
if(name==='')return
return{text,pattern:name,lenient,...app===void 0?{}:{app:app.toLowerCase()}}}function splitRequiredChecks(lines){return lines.flatMap(line=>line.split(/,(?![^()]*\))/)).map(item=>item.trim()).filter(item=>item!=='')}const RECIPES={pypi:"# Publishes a Python package to PyPI by trusted publishing, with a trial upload to TestPyPI that may fail.\n# The build runs without any credential; the gate stands first in every job, so a re-run of one job is judged too.\nname: Publish to PyPI\n\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: pep440\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0\n        with:\n          python-version: '3.13'\n      - run: python -m pip install build==1.6.1 twine==7.0.0\n      - run: python -m build\n      - run: python -m twine check --strict dist/*\n      - name: The built version is the tag's\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: ls dist/*-\"$VERSION\".tar.gz dist/*-\"$VERSION\"-*.whl\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: dist\n          path: dist/\n          if-no-files-found: error\n\n  testpypi:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: testpypi\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        with:\n          version-scheme: pep440\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      - uses: pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33 # v1.14.2\n        continue-on-error: true\n        with:\n          repository-url: https://test.pypi.org/legacy/\n          skip-existing: true\n\n  publish:\n    needs: [build, testpypi]\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        with:\n          version-scheme: pep440\n      # No checkout: beside the credential there is nothing but the files that were built.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      - uses: pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33 # v1.14.2\n",npm:'# Publishes a package to npm by trusted publishing, with provenance and the right dist-tag.\n# Install and test scripts run in a job without any credential; the job that publishes only uploads.\nname: Publish to npm\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n          # `other` takes 1.2.0-next.1 as well: its first word becomes the dist-tag.\n          channels: stable, rc, beta, alpha, other\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n        with:\n          node-version: 24\n          package-manager-cache: false\n      - run: npm ci\n      - name: The version in package.json is the tag\'s\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: test "$(node -p \'require("./package.json").version\')" = "$VERSION"\n      - run: npm test\n      - run: |\n          mkdir "$RUNNER_TEMP/package"\n          npm pack --pack-destination "$RUNNER_TEMP/package"\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: package\n          path: ${{ runner.temp }}/package/\n          if-no-files-found: error\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing and provenance\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n          channels: stable, rc, beta, alpha, other\n      # No checkout: beside the credential there is nothing but the package that was built.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: package\n          path: package/\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n        with:\n          node-version: 24\n          registry-url: https://registry.npmjs.org\n          package-manager-cache: false\n      # npm adds the provenance by itself when the publisher is trusted.\n      - env:\n          NPM_TAG: ${{ steps.gate.outputs.npm-tag }}\n        run: npm publish ./package/*.tgz --access public --tag "$NPM_TAG"\n',crates:"# Publishes a crate to crates.io by trusted publishing.\n# The crate is compiled in a job without any credential; the job that publishes compiles nothing.\nname: Publish to crates.io\n\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  verify:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - name: The version in Cargo.toml is the tag's\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: test \"$(cargo metadata --no-deps --format-version 1 | jq -r '.packages[0].version')\" = \"$VERSION\"\n      - run: cargo test --locked\n      - run: cargo package --locked\n\n  publish:\n    needs: verify\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: rust-lang/crates-io-auth-action@c6f97d42243bad5fab37ca0427f495c86d5b1a18 # v1.0.5\n        id: auth\n      - env:\n          CARGO_REGISTRY_TOKEN: ${{ steps.auth.outputs.token }}\n        run: cargo publish --locked --no-verify\n",container:'# Builds a container image and pushes it to GitHub\'s registry, tagged with the version.\n# The tag `latest` follows the highest stable version only.\nname: Publish an image\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: release\n    permissions:\n      contents: read\n      packages: write # pushes the image\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - name: Name the image\n        id: image\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n          IS_LATEST: ${{ steps.gate.outputs.is-latest }}\n        run: |\n          image="ghcr.io/${GITHUB_REPOSITORY,,}"\n          {\n            echo \'tags<<END\'\n            # An image\'s tag allows neither + nor !, which a version may have.\n            echo "$image:${VERSION//[+!]/_}"\n            if [ "$IS_LATEST" = true ]; then echo "$image:latest"; fi\n            echo \'END\'\n          } >> "$GITHUB_OUTPUT"\n      - uses: docker/setup-buildx-action@bb05f3f5519dd87d3ba754cc423b652a5edd6d2c # v4.2.0\n      - uses: docker/login-action@dbcb813823bdd20940b903addbd779551569679f # v4.6.0\n        with:\n          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ github.token }}\n      - uses: docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0\n        with:\n          context: .\n          push: true\n          provenance: mode=max\n          tags: ${{ steps.image.outputs.tags }}\n          labels: |\n            org.opencontainers.image.revision=${{ steps.gate.outputs.sha }}\n            org.opencontainers.image.source=${{ github.server_url }}/${{ github.repository }}\n            org.opencontainers.image.version=${{ steps.gate.outputs.version }}\n','github-release':'# Makes a GitHub release with the changelog\'s entry as its notes and the files that `make dist` writes, all of them at\n# once, as an immutable release needs. The build runs without any permission to write; the gate stands first in both\n# jobs, so a re-run of one is judged too.\nname: Release\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          changelog: CHANGELOG.md\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - run: make dist VERSION="$VERSION"\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: dist\n          path: dist/\n          if-no-files-found: error\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: write # makes the release\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          changelog: CHANGELOG.md\n      # No checkout: beside the permission to write there is nothing but the files that were built.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      # The notes go by a file, so that nothing in them reaches a shell.\n      - env:\n          GH_TOKEN: ${{ github.token }}\n          GH_REPO: ${{ github.repository }}\n          TAG: ${{ steps.gate.outputs.tag }}\n          NOTES: ${{ steps.gate.outputs.release-notes-file }}\n          IS_LATEST: ${{ steps.gate.outputs.is-latest }}\n          IS_PRERELEASE: ${{ steps.gate.outputs.is-prerelease }}\n        run: |\n          gh release create "$TAG" dist/* --verify-tag --title "$TAG" --notes-file "$NOTES" \\\n            --latest="$IS_LATEST" --prerelease="$IS_PRERELEASE"\n'}
const REGISTRIES=Object.keys(RECIPES)
const ROLES=['admin','maintain']
const QUESTIONS={registry:{asks:`Where do releases go? (${REGISTRIES.join(', ')})`},scheme:{asks:'Version scheme? (semver, pep440, auto)',otherwise:''},maintainers:{asks:'Who may release? (logins; LOGIN:ID pins an account)'},reviewers:{asks:'Who may approve a release? (logins or ORG/TEAM; empty: the same)',otherwise:''},taggers:{asks:`Who may make release tags? (${ROLES.join(', ')}, or ORG/TEAM:ID)`,otherwise:'admin, maintain'},checks:{asks:'Which checks must pass before a merge? (names; NAME@github-actions pins the app)'},gate:{asks:'Which release-gate? (OWNER/release-gate@FULL-COMMIT#VERSION)'}}
const SCHEMES={pypi:['pep440'],npm:['semver'],crates:['semver'],container:['auto','semver','pep440'],'github-release':['auto','semver','pep440']}
function readAnswers(given,owner){const problems=[]
const wrong=(name,expected)=>{problems.push(`--${name}: expected ${expected}; found "${given[name]}"`)}
const each=(name,expected,read)=>{const items=given[name].split(',').map(item=>item.trim())
const values=items.filter(item=>item!=='').map(read)
const known=values.filter(value=>value!==void 0)
if(known.length===0||known.length<values.length)wrong(name,expected)
return known}
const registry=REGISTRIES.find(name=>name===given.registry.trim().toLowerCase())
const scheme=registry===void 0?void 0:readScheme(registry,given.scheme.trim().toLowerCase())
if(registry===void 0)wrong('registry',REGISTRIES.join(', '))
else if(scheme===void 0)wrong('scheme',`${SCHEMES[registry].join(' or ')} for ${registry}`)
const maintainers=each('maintainers','logins such as octocat (for teams see docs/recipes/teams.yml)',entry.JC)
const reviewers=given.reviewers.trim()===''?maintainers.slice(0,MOST_REVIEWERS):each('reviewers','logins or ORG/TEAM',item=>readReviewer(item,owner))
if(reviewers.length>MOST_REVIEWERS)wrong('reviewers',`at most ${MOST_REVIEWERS}, the most that GitHub takes`)
const taggers=each('taggers',`${ROLES.join(', ')} or ORG/TEAM`,item=>readTagger(item,owner))
const checks=readChecks(given.checks)
if(checks===void 0)wrong('checks','names of checks, without globs, NAME@github-actions to pin the app')
const gate=readGate(given.gate.trim())
if(gate===void 0)wrong('gate','OWNER/release-gate@ and the 40 digits of a commit, then #v1.2.3 if you like')
if(registry===void 0||scheme===void 0||checks===void 0||gate===void 0)return{problems}
if(problems.length>0)return{problems}
return{registry,scheme,maintainers,reviewers,taggers,checks,gate}}const MOST_REVIEWERS=6
function readScheme(registry,text){const allowed=SCHEMES[registry]
return text===''?allowed[0]:allowed.find(name=>name===text)}const readReviewer=(token,owner)=>token.includes('/')?readTeam(token,owner):(0,entry.JC)(token)
function readTeam(token,owner){const[,name='',id]=/^([^:]*)(?::([1-9]\d{0,14}))?$/.exec(token)??[]
const team=(0,entry.RI)(name,owner)
return team===void 0||id===void 0?team:{...team,id:Number(id)}}function readTagger(token,owner){const role=ROLES.find(name=>name===token.toLowerCase())
return role===void 0?token.includes('/')?readTeam(token,owner):void 0:{kind:'role',role}}function readChecks(text){const checks=splitRequiredChecks([text]).map(parseRequiredCheck)
const usable=checks.flatMap(check=>{const isName=check!==void 0&&!check.lenient&&!/[*?]/.test(check.pattern)
if(!isName||check.app!==void 0&&check.app!=='github-actions')return[]
return[{context:check.pattern,byActions:check.app!==void 0}]})
return usable.length===0||usable.length<checks.length?void 0:usable}function readGate(text){const[,uses,version]=/^([\w.-]+\/[\w.-]+@(?:[\da-f]{40}|[\da-f]{64}))(?:\s*#\s*([\w.+-]+))?$/.exec(text)??[]
const isOurs=uses!==void 0&&(0,gate_step.cE)({uses:{value:uses,line:1,isBlock:false}})
return isOurs?{uses,version}:void 0}const shellWord=word=>/^[\w./@+=:][\w./@+=:-]*$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`
const RULESETS=['tagCreation','tagChanges','branches']
const TAG_GLOB='v*.*.*'
const ENVIRONMENT='release'
const GITHUB_ACTIONS=15368
const ROLE_IDS={maintain:2,admin:5}
const desiredSettings=answers=>({rulesets:{tagCreation:{name:'release-gate: who makes release tags',bypass_actors:answers.taggers.map(bypassActor),rules:[{type:'creation'}],...ON_TAGS},tagChanges:{name:'release-gate: release tags stay',bypass_actors:[],rules:[{type:'update'},{type:'deletion'},{type:'non_fast_forward'}],...ON_TAGS},branches:branchRuleset(answers)},environment:{name:ENVIRONMENT,reviewers:answers.reviewers.map(reviewerText),prevent_self_review:true,can_admins_bypass:false,wait_timer:0,deployment_tags:[TAG_GLOB]}})
const ON_TAGS={target:'tag',enforcement:'active',conditions:{ref_name:{include:[`refs/tags/${TAG_GLOB}`],exclude:[]}}}
const branchRuleset=({checks})=>({name:'release-gate: branches',target:'branch',enforcement:'active',bypass_actors:[],conditions:{ref_name:{include:['~DEFAULT_BRANCH','refs/heads/develop'],exclude:[]}},rules:[{type:'deletion'},{type:'non_fast_forward'},{type:'required_linear_history'},{type:'pull_request',parameters:{required_approving_review_count:1,dismiss_stale_reviews_on_push:true,require_code_owner_review:false,require_last_push_approval:true,required_review_thread_resolution:false}},{type:'required_status_checks',parameters:{strict_required_status_checks_policy:true,required_status_checks:checks.map(({context,byActions})=>({context,...byActions?{integration_id:GITHUB_ACTIONS}:{}}))}}]})
function bypassActor(tagger){const bypass_mode='always'
if(tagger.kind==='role')return{actor_id:ROLE_IDS[tagger.role],actor_type:'RepositoryRole',bypass_mode}
return{actor_id:tagger.id,actor_type:'Team',bypass_mode}}function reviewerText(reviewer){const name=reviewer.kind==='team'?`${reviewer.org}/${reviewer.slug}`:reviewer.login
return reviewer.id===void 0?name:`${name}:${reviewer.id}`}const PATHS={workflow:'.github/workflows/publish.yml',maintainers:'.github/MAINTAINERS',tagCreation:'.github/rulesets/tag-creation.json',tagChanges:'.github/rulesets/tag-changes.json',branches:'.github/rulesets/branches.json',environment:'.github/environments/release.json'}
const plannedFiles=(answers,{rulesets,environment})=>[{path:PATHS.workflow,content:workflowFile(answers)},{path:PATHS.maintainers,content:maintainersFile(answers)},...RULESETS.map(name=>({path:PATHS[name],content:json(rulesets[name])})),{path:PATHS.environment,content:json(environment)}]
const json=value=>`${JSON.stringify(value,void 0,2)}\n`
function workflowFile({registry,scheme,gate}){const recipe=RECIPES[registry]
const pinned=recipe.replaceAll('org/release-gate@v1',()=>usesOf(gate))
if(scheme==='auto'||pinned.includes('version-scheme:'))return pinned
const step=`      - uses: ${usesOf(gate)}\n        id: gate\n`
const input=`        with:\n          version-scheme: ${scheme}\n`
return pinned.replaceAll(step,()=>step+input).replaceAll(`${input}        with:\n`,()=>input)}const usesOf=({uses,version})=>version===void 0?uses:`${uses} # ${version}`
const maintainersFile=({maintainers})=>`# Who may release. The gate reads this file from the default branch, never from the tag it judges.\n# One entry a line: @login, or login:ID where the id of the account decides; an app is called name[bot].\n\n${maintainers.map(({login,id})=>id===void 0?`@${login}`:`${login}:${id}`).join('\n')}\n`
function applyCommands(owner,repo,environment){const root=`repos/${owner}/${repo}`
const api=(method,path,...fields)=>['gh api --method',method,shellWord(`${root}/${path}`),...fields].join(' ')
const at=`environments/${encodeURIComponent(environment.name)}`
return[api('PUT','actions/permissions/workflow','-f default_workflow_permissions=read','-F can_approve_pull_request_reviews=false'),api('PUT','actions/permissions','-F enabled=true','-f allowed_actions=all','-F sha_pinning_required=true'),api('PUT','immutable-releases'),api('PUT',at,...environmentFields(environment,owner)),...environment.deployment_tags.map(name=>api('POST',`${at}/deployment-branch-policies`,`-f ${shellWord(`name=${name}`)}`,'-f type=tag')),...RULESETS.map(name=>api('POST','rulesets',`--input ${PATHS[name]}`))]}const environmentFields=(description,owner)=>[`-F prevent_self_review=${description.prevent_self_review}`,`-F can_admins_bypass=${description.can_admins_bypass}`,`-F wait_timer=${description.wait_timer}`,"-F 'deployment_branch_policy[protected_branches]=false'","-F 'deployment_branch_policy[custom_branch_policies]=true'",...description.reviewers.flatMap(text=>{const reviewer=readReviewer(text,owner)
if(reviewer===void 0)return[]
const path=reviewer.kind==='team'?`orgs/${reviewer.org}/teams/${reviewer.slug}`:`users/${reviewer.login}`
const id=reviewer.id===void 0?`$(gh api ${shellWord(path)} --jq .id)`:String(reviewer.id)
return[`-f 'reviewers[][type]=${reviewer.kind==='team'?'Team':'User'}'`,`-F "reviewers[][id]=${id}"`]})]
const environmentPlan=(description,reviewers)=>({reviewers,preventsSelfReview:description.prevent_self_review,adminsCanBypass:description.can_admins_bypass,waitTimer:description.wait_timer,tags:description.deployment_tags})
function strengthenEnvironment(current,desired){if(current===void 0)return desired
const kept=current.reviewers.filter(({type,id})=>desired.reviewers.some(other=>other.type===type&&other.id===id))
if(current.reviewers.length>0&&kept.length===0)return{conflict:'The environment has other reviewers, and to add one lets more people approve.'}
const tags=strengthenTags(current.policy,desired.tags)
if('conflict'in tags)return tags
return{reviewers:current.reviewers.length>0?kept:desired.reviewers,preventsSelfReview:current.preventsSelfReview||desired.preventsSelfReview,adminsCanBypass:current.adminsCanBypass===void 0?void 0:current.adminsCanBypass&&desired.adminsCanBypass,waitTimer:Math.max(current.waitTimer,desired.waitTimer),tags:tags.names}}function strengthenTags(policy,desired){if(policy==='protected-branches')return{conflict:'The environment takes protected branches only, and a release comes from a tag.'}
if(policy==='any'||policy.length===0)return{names:desired}
const tags=policy.filter(({type})=>type==='tag').map(({name})=>name)
const names=desired.filter(name=>tags.some(pattern=>covers(pattern,name)))
if(names.length>0)return{names}
return{conflict:`The environment takes ${policy.map(({name})=>name).join(', ')} only, and other tags would be more.`}}function covers(pattern,narrower){if(pattern===narrower)return true
if(/[?[\]{}\\]|\*\*/.test(pattern+narrower))return false
const parts=pattern.split('*').map(part=>part.replace(/[.+^$()|]/g,'\\$&'))
return new RegExp(`^${parts.join('[^/]*')}$`).test(narrower)}function strengthenRuleset(current,desired){const{bypass_actors:now}=current
if(now===void 0)return{conflict:`The token does not show who may bypass the ruleset "${current.name}"; that takes Administration: write.`}
const inForce=current.enforcement==='active'
const wanted=desired.bypass_actors??[]
const bypass=inForce?now.filter(actor=>wanted.some(other=>isWithin(actor,other))):wanted
if(bypass.length===0&&wanted.length>0)return{conflict:`Nobody may bypass the ruleset "${current.name}" who is to make release tags; to let somebody past an existing rule is not done here.`}
const{include,exclude}=current.conditions.ref_name
const other=desired.conditions.ref_name
return{name:desired.name,target:desired.target,enforcement:'active',bypass_actors:bypass,conditions:{ref_name:{include:[...new Set([...include,...other.include])],exclude:exclude.filter(pattern=>other.exclude.includes(pattern))}},rules:strengthenRules(current.rules,desired.rules)}}const isWithin=(actor,other)=>actor.actor_type===other.actor_type&&(actor.actor_id??null)===(other.actor_id??null)&&(modeOf(actor)===modeOf(other)||modeOf(actor)==='pull_request')
const modeOf=({bypass_mode})=>bypass_mode??'always'
function strengthenRules(current,desired){const missing=desired.filter(({type})=>!current.some(rule=>rule.type===type))
const merged=current.map(rule=>{const wanted=desired.find(({type})=>type===rule.type)?.parameters
return wanted===void 0?rule:{type:rule.type,parameters:strengthenParameters(rule.parameters,wanted)}})
return[...merged,...missing]}function strengthenParameters(current={},desired){const stricter=Object.entries(desired).map(([name,value])=>[name,stricterOf(name,current[name],value)])
return{...current,...Object.fromEntries(stricter)}}const EXCEPTIONS=new Set(['do_not_enforce_on_create','update_allows_fetch_and_merge'])
function stricterOf(name,current,desired){if(current===void 0)return desired
if(typeof current==='boolean'&&typeof desired==='boolean')return EXCEPTIONS.has(name)?current&&desired:current||desired
if(typeof current==='number'&&typeof desired==='number')return Math.max(current,desired)
if(name==='required_status_checks')return joinChecks(current,desired)
return current}function joinChecks(current,desired){const all=[...current,...desired]
const pinned=check=>(check.integration_id??null)!==null
const kept=all.filter(check=>pinned(check)||!all.some(other=>other.context===check.context&&pinned(other)))
return kept.filter((check,index)=>kept.findIndex(other=>other.context===check.context&&(other.integration_id??null)===(check.integration_id??null))===index)}function difference(live,goal){return[step('workflow permissions',live.workflowPermissions,workflowPermissions),step('actions',live.actions,actions),step('immutable releases',live.immutableReleases,immutableReleases),environmentStep(live.environment,goal),...RULESETS.map(name=>{const wanted=goal.rulesets[name]
return step(`ruleset "${wanted.name}"`,live.rulesets[name],current=>ruleset(current,wanted))})]}function step(setting,fact,compare){if(!fact.known)return{setting,status:'unknown',problem:fact.missing,fix:fact.fix}
const comparison=compare(fact.value)
if('conflict'in comparison)return{setting,status:'conflict',problem:comparison.conflict}
const changes=changesBetween(comparison.from,comparison.to)
if(changes.length===0)return{setting,status:'same'}
return{setting,status:'different',changes,requests:comparison.requests}}function workflowPermissions(current){const to={default_workflow_permissions:'read',can_approve_pull_request_reviews:false}
return{from:{default_workflow_permissions:current.default,can_approve_pull_request_reviews:current.canApprove},to,requests:[{method:'PUT',route:'actions/permissions/workflow',parameters:{},body:to}]}}function actions(current){if(!current.enabled)return{conflict:'Actions are disabled, and no release can run.'}
const body={enabled:true,...current.allowed===void 0?{}:{allowed_actions:current.allowed},sha_pinning_required:true}
return{from:{sha_pinning_required:current.pinned??false},to:{sha_pinning_required:true},requests:[{method:'PUT',route:'actions/permissions',parameters:{},body}]}}const immutableReleases=enabled=>({from:{enabled},to:{enabled:true},requests:[{method:'PUT',route:'immutable-releases',parameters:{}}]})
function environmentStep(fact,{environmentName,environment}){const setting=`environment ${environmentName}`
if(!environment.known)return step(setting,environment,()=>({from:{},to:{},requests:[]}))
return step(setting,fact,current=>compareEnvironment(environmentName,current,environment.value))}function compareEnvironment(name,current,desired){const plan=strengthenEnvironment(current,desired)
if('conflict'in plan)return plan
const parameters={environment_name:name}
const patterns=current===void 0||typeof current.policy==='string'?[]:current.policy
const isKept=pattern=>pattern.type==='tag'&&plan.tags.includes(pattern.name)
const added=plan.tags.filter(tag=>!patterns.some(pattern=>isKept(pattern)&&pattern.name===tag))
const route='environments/{environment_name}'
return{from:current===void 0?void 0:showEnvironment(current,patterns.map(showPattern)),to:showEnvironment(plan,plan.tags.map(tag=>showPattern({name:tag,type:'tag'}))),requests:[{method:'PUT',route,parameters,body:environmentBody(plan)},...added.map(tag=>({method:'POST',route:`${route}/deployment-branch-policies`,parameters,body:{name:tag,type:'tag'}})),...patterns.filter(pattern=>!isKept(pattern)).map(({id})=>({method:'DELETE',route:`${route}/deployment-branch-policies/{branch_policy_id}`,parameters:{...parameters,branch_policy_id:String(id)}}))]}}const showPattern=({name,type})=>`${type} ${name}`
const showEnvironment=({reviewers,preventsSelfReview,adminsCanBypass,waitTimer},deployments)=>({reviewers:reviewers.map(({name})=>name).sort(),prevent_self_review:preventsSelfReview,...adminsCanBypass===void 0?{}:{can_admins_bypass:adminsCanBypass},wait_timer:waitTimer,deployments:[...deployments].sort()})
const environmentBody=({reviewers,preventsSelfReview,adminsCanBypass,waitTimer})=>({wait_timer:waitTimer,prevent_self_review:preventsSelfReview,...adminsCanBypass===false?{can_admins_bypass:false}:{},reviewers:reviewers.map(({type,id})=>({type,id})),deployment_branch_policy:{protected_branches:false,custom_branch_policies:true}})
function ruleset(current,desired){const request=merged=>current===void 0?{method:'POST',route:'rulesets',parameters:{},body:merged}:{method:'PUT',route:'rulesets/{ruleset_id}',parameters:{ruleset_id:String(current.id)},body:merged}
const merged=current===void 0?desired:strengthenRuleset(current,desired)
if('conflict'in merged)return merged
return{from:current===void 0?void 0:showRuleset(current),to:showRuleset(merged),requests:[request(merged)]}}const showRuleset=({enforcement,bypass_actors:actors,conditions,rules})=>({enforcement,bypass:(actors??[]).map(({actor_type,actor_id,bypass_mode})=>`${[actor_type,actor_id??''].join(' ').trim()}, ${bypass_mode??'always'}`).sort(),include:[...conditions.ref_name.include].sort(),exclude:[...conditions.ref_name.exclude].sort(),rules:Object.fromEntries(rules.map(({type,parameters})=>[type,parameters??true]))})
function changesBetween(from,to){const[before,after]=[flatten(from),flatten(to)]
const names=[...new Set([...before.keys(),...after.keys()])]
return names.map(what=>({what,from:before.get(what)??'none',to:after.get(what)??'none'})).filter(({from,to})=>from!==to)}function flatten(value,path=''){if(value===void 0)return new Map
if(typeof value!=='object'||value===null||Array.isArray(value))return new Map([[path,show(value)]])
const below=Object.entries(value).map(([name,each])=>[...flatten(each,path===''?name:`${path}.${name}`)])
return new Map(below.flat())}const show=value=>{if(typeof value==='string')return value
if(!Array.isArray(value))return JSON.stringify(value)
return value.length===0?'none':value.map(show).join('; ')}
var fact=__webpack_require__(6725)
const shapes_ruleset=dist.Ikc({name:dist.FsL(dist.YjP(),dist.hq()),target:dist.KIO(['branch','tag']),enforcement:dist.KIO(['active','evaluate','disabled']),bypass_actors:dist.lqM(dist.YOg(dist.Ikc({actor_type:dist.YjP(),actor_id:dist.lqM(dist.mee(dist.aig())),bypass_mode:dist.lqM(dist.YjP())}))),conditions:dist.Ikc({ref_name:dist.Ikc({include:dist.YOg(dist.YjP()),exclude:dist.YOg(dist.YjP())})}),rules:dist.YOg(dist.Ikc({type:dist.YjP(),parameters:dist.lqM(dist.g1P(dist.YjP(),dist.L5J()))}))})
const checks=dist.YOg(dist._H3({context:dist.YjP()}))
const hasChecks=rules=>rules.every(({parameters})=>{const list=parameters?.['required_status_checks']
return list===void 0||dist.is(checks,list)})
const usableRuleset=dist.FsL(shapes_ruleset,dist.z6Y(({rules})=>hasChecks(rules),'required_status_checks is no list of checks'))
const readRuleset=data=>dist.qgA(usableRuleset,data)
const readLiveRuleset=data=>({...dist.qgA(usableRuleset,data),...dist.qgA(dist.Ikc({id:dist.aig()}),data)})
const readRulesetList=data=>dist.qgA(dist.YOg(dist.Ikc({id:dist.aig(),name:dist.YjP(),target:dist.YjP(),source_type:dist.YjP()})),data)
const environmentDescription=dist.rej({name:dist.FsL(dist.YjP(),dist.hq()),reviewers:dist.YOg(dist.YjP()),prevent_self_review:dist.zMY(),can_admins_bypass:dist.zMY(),wait_timer:dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0)),deployment_tags:dist.YOg(dist.FsL(dist.YjP(),dist.hq()))})
const readEnvironmentDescription=data=>dist.qgA(environmentDescription,data)
const reviewer=dist.KCZ([dist.Ikc({type:dist.euz('User'),reviewer:dist.Ikc({id:dist.aig(),login:dist.YjP()})}),dist.Ikc({type:dist.euz('Team'),reviewer:dist.Ikc({id:dist.aig(),slug:dist.YjP()})})])
const environment=dist.Ikc({can_admins_bypass:dist.lqM(dist.zMY()),protection_rules:dist.lqM(dist.YOg(dist._H3({type:dist.YjP(),wait_timer:dist.lqM(dist.aig()),prevent_self_review:dist.lqM(dist.zMY()),reviewers:dist.lqM(dist.YOg(reviewer))})),[]),deployment_branch_policy:dist.mee(dist.Ikc({protected_branches:dist.zMY(),custom_branch_policies:dist.zMY()}))})
function readEnvironment(data){const{can_admins_bypass:bypass,protection_rules:rules,deployment_branch_policy:policy}=dist.qgA(environment,data)
const review=rules.find(({type})=>type==='required_reviewers')
return{reviewers:(review?.reviewers??[]).map(({type,reviewer:who})=>({type,id:who.id,name:'slug'in who?who.slug:who.login})),preventsSelfReview:review?.prevent_self_review??false,adminsCanBypass:bypass,waitTimer:rules.find(({type})=>type==='wait_timer')?.wait_timer??0,policy:policy===null?'any':policy.protected_branches?'protected-branches':'patterns'}}const readPatterns=data=>dist.qgA(dist.Ikc({branch_policies:dist.YOg(dist.Ikc({id:dist.aig(),name:dist.YjP(),type:dist.lqM(dist.KIO(['branch','tag']),'branch')}))}),data).branch_policies
function readWorkflowPermissions(data){const read=dist.qgA(dist.Ikc({default_workflow_permissions:dist.YjP(),can_approve_pull_request_reviews:dist.zMY()}),data)
return{default:read.default_workflow_permissions,canApprove:read.can_approve_pull_request_reviews}}function readActions(data){const read=dist.qgA(dist.Ikc({enabled:dist.zMY(),allowed_actions:dist.lqM(dist.YjP()),sha_pinning_required:dist.lqM(dist.zMY())}),data)
return{enabled:read.enabled,allowed:read.allowed_actions,pinned:read.sha_pinning_required}}const readImmutableReleases=data=>dist.qgA(dist.Ikc({enabled:dist.zMY()}),data).enabled
const readId=data=>dist.qgA(dist.Ikc({id:dist.aig()}),data).id
const GRANT='Use a token with Administration: write and Actions: read on this repository.'
async function readLive(client,repository,desired){const get=reader(client,repository)
const[workflowPermissions,actions,isImmutable,environment,list]=await Promise.all([get('the workflow permissions','actions/permissions/workflow',{},readWorkflowPermissions),get('the policy on actions','actions/permissions',{},readActions),get('whether releases are immutable','immutable-releases',{},readImmutableReleases,()=>false),github_readEnvironment(get,desired.environment.name),get('the rulesets','rulesets',{includes_parents:'false',per_page:'100'},readRulesetList)])
const found=await Promise.all(RULESETS.map(async name=>[name,await github_readRuleset(get,list,desired.rulesets[name])]))
const rulesets=Object.fromEntries(found)
const immutableReleases=isImmutable.known&&!isImmutable.value&&!actions.known?actions:isImmutable
return{workflowPermissions,actions,immutableReleases,environment,rulesets}}async function goalOf(client,owner,desired){const{environment,rulesets}=desired
const plan=await planEnvironment(client,owner,environment)
return{environmentName:environment.name,environment:plan,rulesets}}const send=(client,{owner,name},request)=>client.send(request.method,`/repos/{owner}/{repo}/${request.route}`,{owner,repo:name,...request.parameters},request.body,{what:request.route,grant:GRANT})
const teamId=(client,org,slug)=>client.get('/orgs/{org}/teams/{team_slug}',{org,team_slug:slug},teamPurpose(org,slug),strict(readId))
const teamPurpose=(org,slug)=>({what:`the id of the team ${org}/${slug}`,grant:`Use a token with the organization permission Members: read, or write the id behind the name: ${org}/${slug}:ID.`})
const reader=(client,{owner,name})=>(what,route,parameters,read,onMissing)=>client.get(`/repos/{owner}/{repo}/${route}`,{owner,repo:name,...parameters},{what,grant:GRANT},strict(read),status=>status===404?onMissing?.():void 0)
const strict=read=>data=>{try{return read(data)}catch(error){throw error instanceof dist.H6d?new client.s(error.message):error}}
const MISSING=Symbol('missing')
async function github_readEnvironment(get,name){const what=`the environment ${name}`
const route='environments/{environment_name}'
const parameters={environment_name:name}
const read=await get(what,route,parameters,readEnvironment,()=>MISSING)
if(!read.known)return read
if(read.value===MISSING)return(0,fact.eO)(void 0)
const{policy,...rest}=read.value
if(policy!=='patterns')return(0,fact.eO)({...rest,policy})
const page={...parameters,per_page:'100'}
const patterns=await get(`the tags of ${what}`,`${route}/deployment-branch-policies`,page,readPatterns)
return(0,fact.Vt)(patterns,list=>({...rest,policy:list}))}async function github_readRuleset(get,rulesets,{name,target}){if(!rulesets.known)return rulesets
const found=rulesets.value.find(one=>one.name===name&&one.target===target)
if(found===void 0)return(0,fact.eO)(void 0)
const parameters={ruleset_id:String(found.id)}
return get(`the ruleset "${name}"`,'rulesets/{ruleset_id}',parameters,readLiveRuleset)}async function planEnvironment(client,owner,description){const reviewers=await Promise.all(description.reviewers.map(text=>reviewerId(client,owner,text)))
const missing=reviewers.find(each=>!each.known)
if(missing!==void 0)return missing
return(0,fact.eO)(environmentPlan(description,reviewers.flatMap(each=>each.known?[each.value]:[])))}async function reviewerId(client,owner,text){const reviewer=readReviewer(text,owner)
if(reviewer===void 0)return(0,fact.L5)('malformed',`Expected a reviewer such as octocat or ORG/TEAM; found "${text}".`,'Correct the file.')
if(reviewer.kind==='team'){const{org,slug}=reviewer
const id=reviewer.id===void 0?await teamId(client,org,slug):(0,fact.eO)(reviewer.id)
return(0,fact.Vt)(id,value=>({type:'Team',id:value,name:slug}))}const{login}=reviewer
const purpose={what:`the id of the account ${login}`,grant:`Write the id behind the name: ${login}:ID.`}
const id=reviewer.id===void 0?await client.get('/users/{username}',{username:login},purpose,strict(readId)):(0,fact.eO)(reviewer.id)
return(0,fact.Vt)(id,value=>({type:'User',id:value,name:login}))}const showSteps=steps=>steps.flatMap(showStep).map(model_escape.RK)
function showStep(step){switch(step.status){case'same':return[`${step.setting}: as it should be`]
case'different':return[`${step.setting}: differs`,...step.changes.map(({what,from,to})=>`  ${what}: ${from} → ${to}`)]
case'conflict':return[`${step.setting}: left as it is`,`  ${step.problem} Decide, and change it on the settings page.`]
case'unknown':return[`${step.setting}: could not be told`,`  ${step.problem} ${step.fix}`]}}const PUBLISHERS={pypi:'PyPI',npm:'npm',crates:'crates.io'}
function notes({registry,maintainers,reviewers},repository){const publisher=PUBLISHERS[registry]
const[only,...others]=reviewers
const found=[publisher===void 0?void 0:`At ${publisher}, add a trusted publisher: owner ${repository.owner}, repository ${repository.name}, workflow ${PATHS.workflow.replace(/^.*\//,'')}, environment ${ENVIRONMENT}.`,only!==void 0&&others.length===0&&only.kind==='person'?`${only.login} alone may approve a release, and nobody approves a release of their own: another reviewer is needed for those.`:void 0,maintainers.some(({id})=>id!==void 0)?'Ids are pinned in MAINTAINERS: give the jobs that run the gate `actions: read`, so that a re-run by somebody else is compared by id.':void 0]
return found.filter(note=>note!==void 0)}const EXIT={done:0,notDone:1}
const QUESTION_NAMES=Object.keys(QUESTIONS)
const FLAGS={repository:{type:'string'},token:{type:'string'},apply:{type:'boolean'},check:{type:'boolean'},force:{type:'boolean'},help:{type:'boolean',short:'h'}}
async function init(args,terminal){const values=parse(args)
if(values.help===true){terminal.print(HELP)
return EXIT.done}if(values.apply===true&&values.check===true)throw new gate.j1(['expected --apply or --check; found both'])
const site=await openSite(values,terminal)
if(values.apply===true&&site.token==='')throw new gate.j1(['--apply: a token is needed, with Administration: write: pass --token, or set RELEASE_GATE_TOKEN'])
const given=QUESTION_NAMES.filter(name=>values[name]!==void 0)
const isWritten=[...RULESETS,'environment'].every(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(site.root,PATHS[name])))
const fromFiles=given.length===0&&(values.check===true||values.apply===true&&isWritten)
if(values.check===true)return check(site,fromFiles?void 0:await plan(values,site))
if(!fromFiles){const{files,toKnow}=await plan(values,site)
await writeFiles(files,values.force===true,site)
for(const note of toKnow)terminal.print(note)}const desired=readFiles(site.root)
if(values.apply===true)return apply(site,desired)
const{owner,name}=site.remote
const advice='To apply the settings, where there are none yet (they replace what is there; init --apply keeps what is stricter):'
terminal.print(['',advice,'',...applyCommands(owner,name,desired.environment)].join('\n'))
return EXIT.done}function parse(args){const questions=Object.fromEntries(QUESTION_NAMES.map(name=>[name,{type:'string'}]))
try{return(0,external_node_util_.parseArgs)({args:[...args],options:{...questions,...FLAGS}}).values}catch(error){throw new gate.j1([error.message.split('. ',1)[0]??''])}}async function openSite(values,terminal){const git=(0,git_git.u)(terminal.directory)
const remote=await(0,find_remote._)(git,values.repository,terminal.env)
if(remote===void 0)throw new gate.j1(['the repository on GitHub must be known: add a remote "origin", or pass --repository owner/repo'])
const top=await git(['rev-parse','--show-toplevel'])
const root=top.exitCode===0?top.stdout.replace(/\r?\n$/,''):terminal.directory
return{root,remote,token:values.token??terminal.env['RELEASE_GATE_TOKEN']??'',terminal}}const openClient=({token,remote})=>(0,client.U)(token,remote.apiUrl,(0,retry.L)((0,transport.o)()))
async function plan(values,site){const{ask}=site.terminal
const given=new Map
const missing=[]
for(const name of QUESTION_NAMES){const{asks,otherwise}=QUESTIONS[name]
const flag=values[name]
const typed=flag??(await(ask?.(`${asks}${otherwise?` [${otherwise}]`:''} `)))?.trim()
const answer=typed===void 0||typed===''?otherwise??typed:typed
if(answer===void 0)missing.push(`--${name}: an answer is needed, and nobody is here to give it. ${asks}`)
else given.set(name,answer)}if(missing.length>0)throw new gate.j1(missing)
const read=readAnswers(Object.fromEntries(given),site.remote.owner)
if('problems'in read)throw new gate.j1(read.problems)
const answers=await withTeamIds(read,site)
const desired=desiredSettings(answers)
return{files:plannedFiles(answers,desired),desired,toKnow:notes(answers,site.remote)}}async function withTeamIds(answers,site){const client=openClient(site)
const taggers=await Promise.all(answers.taggers.map(async tagger=>{if(tagger.kind==='role'||tagger.id!==void 0)return tagger
const id=await teamId(client,tagger.org,tagger.slug)
if(!id.known)throw new gate.j1([`--taggers: ${id.missing} ${id.fix}`])
return{...tagger,id:id.value}}))
return{...answers,taggers}}const readIfThere=path=>(0,external_node_fs_.existsSync)(path)?(0,external_node_fs_.readFileSync)(path,'utf8'):void 0
async function writeFiles(files,force,{root,terminal}){const differs=({path,content})=>{const now=readIfThere((0,external_node_path_.join)(root,path))
return now!==void 0&&now!==content}
if(!force&&terminal.ask===void 0){const others=files.filter(differs).map(({path})=>`${path} is there already and differs: pass --force to write over it`)
if(others.length>0)throw new gate.j1(others)}for(const file of files){const path=(0,external_node_path_.join)(root,file.path)
if(readIfThere(path)===file.content)terminal.print(`unchanged  ${file.path}`)
else if(differs(file)&&!force&&!await confirms(terminal,`Write over ${file.path}?`))terminal.print(`kept       ${file.path}`)
else{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path),{recursive:true});(0,external_node_fs_.writeFileSync)(path,file.content)
terminal.print(`written    ${file.path}`)}}}const confirms=async({ask},question)=>/^y(?:es)?$/i.test((await(ask?.(`${question} [y/N] `)))?.trim()??'')
function readFiles(root){const read=(path,shape)=>{const text=readIfThere((0,external_node_path_.join)(root,path))
if(text===void 0)throw new gate.j1([`${path} is not there: run init without --check and --apply, or pass the answers`])
try{return shape(JSON.parse(text))}catch(error){if(!(error instanceof SyntaxError||error instanceof dist.H6d))throw error
throw new gate.j1([`${path}: ${error.message}`])}}
return{rulesets:Object.fromEntries(RULESETS.map(name=>[name,read(PATHS[name],readRuleset)])),environment:read(PATHS.environment,readEnvironmentDescription)}}async function check(site,planned){const drifted=(planned?.files??[]).filter(({path,content})=>readIfThere((0,external_node_path_.join)(site.root,path))!==content)
for(const{path}of drifted)site.terminal.print(`${path}: differs from what the answers come to`)
const steps=await compare(site,openClient(site),planned?.desired??readFiles(site.root))
return drifted.length===0&&steps.every(({status})=>status==='same')?EXIT.done:EXIT.notDone}async function apply(site,desired){const{terminal,remote}=site
const client=openClient(site)
const steps=await compare(site,client,desired)
const different=steps.filter(step=>step.status==='different')
if(different.length>0&&terminal.ask!==void 0&&!await confirms(terminal,'Apply this?'))return EXIT.notDone
let isDone=steps.every(({status})=>status==='same'||status==='different')
for(const{setting,requests}of different)for(const request of requests){const sent=await send(client,remote,request)
if(sent.known)continue
terminal.complain((0,model_escape.RK)(`${setting}: ${sent.missing} ${sent.fix}`))
isDone=false
break}if(isDone)terminal.print(different.length===0?'Nothing to apply.':'Applied.')
return isDone?EXIT.done:EXIT.notDone}async function compare({remote,terminal},client,desired){const[live,goal]=await Promise.all([readLive(client,remote,desired),goalOf(client,remote.owner,desired)])
const steps=difference(live,goal)
terminal.print(showSteps(steps).join('\n'))
return steps}const HELP=`Usage: node dist/cli.js init [answers]           writes the files, and prints the commands that apply the settings\n       node dist/cli.js init --apply [answers]   applies the settings, after showing what differs\n       node dist/cli.js init --check [answers]   shows what differs, and changes nothing\n\n--apply and --check take the settings from the files that were written; answers, where given, come first.\nWhat is stricter than asked stays as it is. A file is written over only by --force, or a yes.\n\nExit code: 0 done, or nothing differs; 1 something differs, or could not be told or applied; 2 bad usage.\n\nAnswers; what is not given is asked for:\n${QUESTION_NAMES.map(name=>`  --${name.padEnd(12)} ${QUESTIONS[name].asks}`).join('\n')}\n\n  --repository   OWNER/REPO on GitHub (default: the remote "origin")\n  --token        with Administration: write, or RELEASE_GATE_TOKEN; for --apply, --check and ids of teams\n  --force        write over files that differ\n`}),8615:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>systemClock})
const systemClock={now:()=>Date.now(),sleep:milliseconds=>new Promise(resolve=>setTimeout(resolve,milliseconds))}}),8039:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_:()=>findRemote})
var gate=__webpack_require__(7435)
function parseRemote(url){const[,scheme,host,port='',owner,name]=/^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(url.trim())??[]
if(host===void 0||owner===void 0||name===void 0)return
const server=host.toLowerCase()
const webPort=scheme?.toLowerCase().startsWith('http')===true?port:''
return{owner,name,apiUrl:server==='github.com'?'https://api.github.com':`https://${server}${webPort}/api/v3`}}async function findRemote(git,repository,env){const url=repository??(await git(['config','--get','remote.origin.url'])).stdout
const remote=parseRemote(repository===void 0?url:`https://github.com/${url}`)
if(repository!==void 0&&remote===void 0)throw new gate.j1([`--repository: expected owner/repo; found "${repository}"`])
const apiUrl=env['GITHUB_API_URL']??''
return remote===void 0||apiUrl===''?remote:{...remote,apiUrl}}}),1268:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{u:()=>gitIn})
var external_node_child_process_=__webpack_require__(1421)
var exec=__webpack_require__(3032)
async function run(program,args,options={}){const[out,err]=[[],[]]
const stdout=chunk=>out.push(chunk)
const stderr=chunk=>err.push(chunk)
const exitCode=options.input===void 0?await(0,exec.m)(program,[...args],{silent:true,ignoreReturnCode:true,listeners:{stdout,stderr},...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:options.env}}):await runWithInput(program,args,options,stdout,stderr)
return{exitCode:exitCode??1,stdout:Buffer.concat(out),stderr:Buffer.concat(err).toString('utf8')}}const runWithInput=(program,args,{input,cwd,env},stdout,stderr)=>new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.spawn)(program,args,{cwd,env,windowsHide:true})
child.stdout.on('data',stdout)
child.stderr.on('data',stderr)
child.stdin.on('error',()=>{}).end(input)
child.on('error',reject).on('close',resolve)})
const gitIn=cwd=>async(args,input)=>{const env={...process.env,LC_ALL:'C',GIT_OPTIONAL_LOCKS:'0'}
const{exitCode,stdout:bytes,stderr}=await run('git',['--no-replace-objects',...args],{cwd,env,input})
return{exitCode,bytes,stdout:bytes.toString('utf8'),stderr}}}),4238:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>createClient,s:()=>Malformed})
var _actions_github__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8683)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6725)
class Malformed extends Error{}function createClient(token,apiUrl,transport){if(token===''){const sendWithoutToken=(_method,_route,_parameters,_body,purpose)=>withoutToken(void 0,void 0,purpose)
return{graphql:withoutToken,get:withoutToken,send:sendWithoutToken}}const octokit=(0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token,{baseUrl:apiUrl,request:{fetch:transport},log:SILENT})
return{graphql:(query,variables,purpose,read)=>attempt(purpose,async()=>read(await octokit.graphql(query,variables))),get:(route,parameters,purpose,read,otherwise)=>attempt(purpose,async()=>{const answer=await octokit.request(`GET ${route}`,{...parameters,request:{parseSuccessResponseBody:false}})
const{'content-type':type='none',link=''}=answer.headers
if(!/^application\/json\b/i.test(type))throw new Malformed(`the content type is ${type}`)
return read(JSON.parse(String(answer.data)),/;\s*rel="?next\b/i.test(link))},otherwise),send:(method,route,parameters,body,purpose)=>attempt(purpose,async()=>{await octokit.request(`${method} ${route}`,{...parameters,...body===void 0?{}:{data:body},request:{parseSuccessResponseBody:false}})
return true},void 0,'write')}}const silent=()=>{}
const SILENT={debug:silent,info:silent,warn:silent,error:silent}
const withoutToken=(...args)=>{const purpose=args[2]
return Promise.resolve((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.L5)('token-missing',`Could not read ${purpose.what}: no token was given.`,purpose.grant))}
async function attempt(purpose,request,otherwise,verb='read'){try{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.eO)(await request())}catch(error){const reason=explain(error,purpose,verb)
const status=statusOf(error)
const value=status===void 0||reason.code==='rate-limited'?void 0:otherwise?.(status)
return value===void 0?reason:(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.eO)(value)}}function statusOf(error){const{status,response}=error
return typeof status==='number'&&response!==void 0?status:void 0}const AGAIN='Re-run the job in a few minutes; see https://www.githubstatus.com.'
function explain(error,{what,grant},verb){const{message}=error
const say=(code,why,fix)=>(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.L5)(code,`Could not ${verb} ${what}: ${why}.`,fix)
const malformed=error instanceof Malformed||error instanceof SyntaxError||error instanceof TypeError
if(malformed)return say('malformed',`the answer is not what GitHub documents (${shorten(message)})`,AGAIN)
const graphqlErrors=error.errors
if(Array.isArray(graphqlErrors))return explainGraphql(graphqlErrors,say,grant)
const status=statusOf(error)
if(status===void 0)return say('unreachable',`no answer (${shorten(message)})`,`${AGAIN} Behind a proxy, set https_proxy and no_proxy.`)
const headers=error.response.headers??{}
const limited=headers['x-ratelimit-remaining']==='0'||headers['retry-after']!==void 0
if(status===429||status===403&&limited)return say('rate-limited',`HTTP ${status}, ${shorten(message)}`,LATER)
if(status===401)return say('token-refused','HTTP 401, the token is expired, revoked or malformed',`Pass a valid token. ${grant}`)
if(status===403)return say('permission-missing',`HTTP 403, ${shorten(message)}`,grant)
if(status===404)return say('not-found','HTTP 404, not there or not visible to the token',grant)
return say(status>=500?'unreachable':'malformed',`HTTP ${status}, ${shorten(message)}`,AGAIN)}const LATER='Wait for the rate limit to reset (`gh api rate_limit`), then re-run the job.'
function explainGraphql(errors,say,grant){const[first]=errors
const message=typeof first?.message==='string'?shorten(first.message):'no message'
switch(first?.type){case'NOT_FOUND':return say('not-found',message,grant)
case'FORBIDDEN':case'INSUFFICIENT_SCOPES':return say('permission-missing',message,grant)
case'RATE_LIMITED':return say('rate-limited',message,LATER)
default:return say('unreachable',message,AGAIN)}}const shorten=text=>text.replace(/\s+/g,' ').slice(0,200)}),547:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>withRetries})
var _facts_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8615)
const TRIES=3
const BUDGET=6e4
const IDLE=2e3
function withRetries(transport,clock=_facts_clock_js__WEBPACK_IMPORTED_MODULE_0__.m){let end=0
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
const{status,headers}=outcome
const asked=askedToWait(headers,now)
if(status>=500&&safeTwice||status===429)return Math.max(backOff,asked??0)
return status===403?asked:void 0}function askedToWait(headers,now){const after=Number(headers.get('retry-after')??Number.NaN)
if(Number.isFinite(after))return Math.max(0,after*1e3)
if(headers.get('x-ratelimit-remaining')!=='0')return
const reset=Number(headers.get('x-ratelimit-reset')??Number.NaN)
return Number.isFinite(reset)?Math.max(0,reset*1e3-now):void 0}}),2136:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{o:()=>createTransport})
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
return new URL(headers.location,from)}async function exchange(url,{method='GET',headers={},body},deadline,{maxBytes}){const{request}=url.protocol==='https:'?await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,4708,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19))
const length=body===void 0?{}:{'content-length':String(Buffer.byteLength(body))}
const options={method,headers:{...headers,...length}}
const agent=await proxyAgent(url)
if(agent!==void 0)options.agent=agent
return new Promise((resolve,reject)=>{const fail=problem=>{reject(new Error(problem))
outgoing.destroy()}
const outgoing=request(url,options,message=>{const chunks=[]
let bytes=0
message.on('data',chunk=>{bytes+=chunk.length
if(bytes>maxBytes)fail(`an answer of more than ${maxBytes} bytes`)
chunks.push(chunk)})
message.on('end',()=>resolve({message,body:Buffer.concat(chunks).toString('utf8')}))
message.on('error',reject)})
const timer=setTimeout(()=>fail(`no whole answer from ${url.host} in time`),Math.max(0,deadline-Date.now()))
outgoing.on('close',()=>clearTimeout(timer))
outgoing.on('error',reject)
outgoing.end(body)})}const PROXY_VARIABLE=/^(?:https?|all)_proxy$/i
async function proxyAgent(url){const{env}=process
if(!Object.keys(env).some(name=>PROXY_VARIABLE.test(name)&&env[name]!==''))return
const{getProxyForUrl}=await __webpack_require__.e(266).then(__webpack_require__.bind(__webpack_require__,7266))
const proxy=getProxyForUrl(url.href)
if(proxy==='')return
const{HttpsProxyAgent}=await __webpack_require__.e(129).then(__webpack_require__.t.bind(__webpack_require__,4129,19))
return new HttpsProxyAgent(proxy)}function respond(message,body,url){const headers=new Map
for(const[name,value]of Object.entries(message.headers))headers.set(name,String(value))
return{status:message.statusCode??0,url:url.href,headers,body,text:()=>Promise.resolve(body),arrayBuffer:()=>Promise.resolve((new TextEncoder).encode(body).buffer)}}}),6725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L5:()=>unknown,Vt:()=>mapFact,eO:()=>known})
const known=value=>({known:true,value})
const unknown=(code,missing,fix)=>({known:false,code,missing,fix})
const mapFact=(fact,map)=>fact.known?known(map(fact.value)):fact}),7011:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{ER:()=>parseEntry,JC:()=>parsePerson,RI:()=>parseTeam})
const PERSON=/^@?([a-z\d](?:[a-z\d_-]{0,98}[a-z\d_-])?(?:\[bot\])?)(?::([1-9]\d{0,15}))?$/i
const TEAM=/^@?([a-z\d](?:[a-z\d-]{0,98}[a-z\d])?)\/([a-z\d](?:[\w.-]{0,98}[\w-])?)$/i
function parsePerson(token){const[,login,id]=PERSON.exec(token)??[]
if(login===void 0||id!==void 0&&!Number.isSafeInteger(Number(id)))return
return id===void 0?{kind:'person',login}:{kind:'person',login,id:Number(id)}}function parseTeam(token,defaultOrg){const whole=token.includes('/')||defaultOrg===void 0?token:`${defaultOrg}/${token.replace(/^@/,'')}`
const[,org,slug='']=TEAM.exec(whole)??[]
return org===void 0?void 0:{kind:'team',org,slug:slug.toLowerCase()}}const parseEntry=token=>token.includes('/')?parseTeam(token):parsePerson(token)}),2357:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{F9:()=>checkoutsOf,IX:()=>isLocal,L1:()=>makesToken,Rv:()=>gateOf,VI:()=>isCheckout,cE:()=>isGate,qj:()=>actionOf})
const actionOf=step=>(step.uses?.value.split('@',1)[0]??'').toLowerCase()
const isGate=step=>/(?:^|\/)release-gate\/?$|^\.\/$/.test(actionOf(step))
const isLocal=step=>actionOf(step).startsWith('./')
const isCheckout=step=>actionOf(step)==='actions/checkout'
const TOKEN_MAKERS=new Set(['actions/create-github-app-token','octo-sts/action'])
const makesToken=step=>TOKEN_MAKERS.has(actionOf(step))
const gateOf=job=>job.steps.find(isGate)
function checkoutsOf(job){const gate=gateOf(job)
const start=gate===void 0||!isLocal(gate)?0:job.steps.indexOf(gate)
return job.steps.slice(start).filter(step=>isCheckout(step)&&(step.with.get('repository')?.value??'')==='')}}),1064:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>HttpClient})
class HttpClient{getAgent(){return}getAgentDispatcher(){return}}}),3729:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{u:()=>paginateRest})
const paginateRest=()=>({})}),1e3:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_:()=>restEndpointMethods})
const restEndpointMethods=()=>({})}),79:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{h:()=>fetch})
function fetch(){throw new Error('undici is not part of this bundle: give Octokit a fetch')}})}

