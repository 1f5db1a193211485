export const id = 934;
export const ids = [934];
export const modules = {
	88934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { githubBaseline: () => githubBaseline });
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(27406);
		var artifact_name = __webpack_require__(49603);
		var artifact = __webpack_require__(47343);
		var publish_refusal = __webpack_require__(28041);
		let TRUSTED_EVENTS = [
			"push",
			"schedule",
			"workflow_dispatch"
		];
		async function findBaseline(github, event, wanted) {
			let lookedFor = [];
			let missing = (reason) => ({
				kind: "missing",
				reason,
				lookedFor
			});
			let { target, workflow } = event;
			if (target === void 0 || workflow === void 0) return missing("the run belongs to no branch");
			try {
				for (let commit of await commitsFrom(github, event, target)) {
					let runs = await successfulRuns(github, event, {
						branch: target.branch,
						workflow,
						commit
					});
					lookedFor.push(`${wanted.artifact} of ${workflow} at ${commit.slice(0, 7)} on ${target.branch}`);
					for (let run of runs) {
						let fetched = await (0, artifact.t)(github, event.repository, run.id, wanted);
						if ("file" in fetched) {
							let { name: path, bytes } = fetched.file;
							return {
								kind: "found",
								bytes,
								provenance: {
									path,
									commit,
									branch: target.branch,
									date: run.created_at
								}
							};
						}
						lookedFor.push(fetched.missing);
					}
				}
				return missing("no run of the target branch has published one");
			} catch (error) {
				let refusal = (0, publish_refusal.O)(error);
				return missing(refusal.kind === "permission" ? "the token may not read the runs of the target branch: add `actions: read` and `contents: read` to the job's `permissions:`" : refusal.reason);
			}
		}
		async function commitsFrom(github, { repository, sha }, target) {
			let from = target.diverged ? await mergeBase(github, repository, target.commit, sha) : target.commit;
			let options = {
				...repository,
				sha: from,
				per_page: 21
			};
			let { data } = await github.rest.repos.listCommits(options);
			return data.map((commit) => commit.sha);
		}
		async function mergeBase(github, repository, base, head) {
			let options = {
				...repository,
				basehead: `${base}...${head}`,
				per_page: 1
			};
			let { data } = await github.rest.repos.compareCommitsWithBasehead(options);
			return data.merge_base_commit.sha;
		}
		async function successfulRuns(github, { repository, run: ours }, { branch, workflow, commit }) {
			let { data } = await github.rest.actions.listWorkflowRuns({
				...repository,
				workflow_id: workflow,
				branch,
				head_sha: commit,
				status: "success",
				per_page: 100
			});
			let name = `${repository.owner}/${repository.repo}`;
			return data.workflow_runs.filter((run) => run.id !== ours.id && run.head_sha === commit && run.head_repository.full_name === name && TRUSTED_EVENTS.includes(run.event)).sort((a, b) => b.id - a.id);
		}
		var client = __webpack_require__(32522);
		var publish_event = __webpack_require__(20345);
		var plan = __webpack_require__(73650);
		let FILES = ["measurement.json.gz", "measurement.json"];
		async function githubBaseline(settings, { env }, artifact = (0, artifact_name.C)(settings.key)) {
			let event = await (0, publish_event.j)(env).catch((error) => (0, errors.bD)(error));
			if (event === void 0) return none("this is not a run on GitHub");
			if (typeof event == "string") return none(event);
			let { baseline } = (0, plan.e)(event, settings.token !== "", settings);
			if (!baseline.does) return none(baseline.why);
			return findBaseline(await (0, client.N)(settings.token, event.apiUrl, promises_.setTimeout), event, {
				artifact,
				files: FILES,
				maxBytes: 67108864
			});
		}
		let none = (reason) => ({
			kind: "missing",
			reason,
			lookedFor: []
		});
	}),
	47343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => fetchFile });
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
		var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
		var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
		var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46935);
		let MAX_ENTRIES = 1e3;
		let missing = (reason) => ({ missing: reason });
		async function fetchFile(github, { owner, repo }, run, wanted) {
			let { artifact: name, maxBytes, since } = wanted;
			let options = {
				owner,
				repo,
				run_id: run,
				name,
				per_page: 100
			};
			let { data } = await github.rest.actions.listWorkflowRunArtifacts(options);
			let [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
			if (newest === void 0) return missing(`run ${run} has no artifact \`${name}\``);
			if (newest.expired) return missing(`the artifact \`${name}\` of run ${run} has expired`);
			if (since !== void 0 && Date.parse(newest.created_at ?? "") < Date.parse(since)) return missing(`the artifact \`${name}\` of run ${run} is of an earlier attempt: the last has uploaded none`);
			let limit = `\`${name}\` of run ${run} is larger than ${maxBytes / 1024 / 1024} MiB`;
			if (newest.size_in_bytes > maxBytes) return missing(limit);
			let stream = await download(github, {
				owner,
				repo
			}, newest.id);
			if (stream === void 0) return missing(`the artifact \`${name}\` of run ${run} is gone`);
			let archive = await atMost(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(stream), maxBytes);
			if (archive === void 0) return missing(limit);
			return unzip(archive, wanted);
		}
		async function download(github, { owner, repo }, id) {
			try {
				let { data } = await github.rest.actions.downloadArtifact({
					owner,
					repo,
					artifact_id: id,
					archive_format: "zip",
					request: { parseSuccessResponseBody: !1 }
				});
				return data;
			} catch (error) {
				let { status } = (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.ut)(error) ?? {};
				if (status === 404 || status === 410) return;
				throw error;
			}
		}
		async function unzip(bytes, { artifact, files, maxBytes }) {
			let archive;
			let found = [];
			try {
				archive = await (0, yauzl__WEBPACK_IMPORTED_MODULE_2__.SY)(bytes);
				if (archive.entryCount > MAX_ENTRIES) return missing(`the artifact \`${artifact}\` has more than ${MAX_ENTRIES} files`);
				for await (let entry of archive.eachEntry()) files.includes(entry.fileName.split("/").at(-1) ?? "") && found.push(entry);
				let [entry, other] = found;
				if (entry === void 0) return missing(`the artifact \`${artifact}\` has no file ${files.join(" or ")}`);
				if (other !== void 0) return missing(`${entry.fileName} and ${other.fileName} are both in the artifact \`${artifact}\``);
				if (entry.uncompressedSize > maxBytes) return missing(`${entry.fileName} of \`${artifact}\` is larger than ${maxBytes / 1024 / 1024} MiB`);
				return { file: {
					bytes: await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await archive.openReadStreamPromise(entry)),
					name: entry.fileName
				} };
			} catch (error) {
				return missing(`the artifact \`${artifact}\` cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)})`);
			} finally {
				archive?.close();
			}
		}
		async function atMost(stream, max) {
			let chunks = [];
			let size = 0;
			for await (let chunk of stream) {
				size += chunk.length;
				if (size > max) return;
				chunks.push(Buffer.from(chunk));
			}
			return Buffer.concat(chunks);
		}
	})
};
