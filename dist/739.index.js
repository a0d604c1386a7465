export const id = 739;
export const ids = [739];
export const modules = { 88120: ((e, t, n) => {
	n.d(t, { runContext: () => i });
	var r = n(92413);
	function i(e) {
		const t = e["GITHUB_REPOSITORY"] ?? null;
		const n = t === null ? null : `${r._.serverUrl}/${t}/actions/runs/${r._.runId}`;
		return {
			repository: t,
			workflow: a(r._.workflow),
			job: a(r._.job),
			run_id: a(r._.runId),
			run_attempt: a(r._.runAttempt),
			event: a(r._.eventName),
			ref: a(r._.ref),
			sha: a(r._.sha),
			actor: a(r._.actor),
			url: n
		};
	}
	function a(e) {
		return e === undefined || e === "" || Number.isNaN(e) ? null : e;
	}
}) };
