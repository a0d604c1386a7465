export const id = 351;
export const ids = [351];
export const modules = { 24351: ((e, t, n) => {
	n.d(t, { baselineFrom: () => c });
	var r = n(73024);
	var i = n(76760);
	var a = n(76799);
	var o = n(91948);
	const s = 64 << 20;
	async function c(e, t) {
		if (e.includes("://")) return u(e, "it is an address, and a baseline is a file: download it first");
		const n = (0, i.resolve)(t, e);
		const r = (0, a.t5)(n);
		if (r === null) {
			return {
				report: {
					source: e,
					status: "missing",
					generated_at: null
				},
				facts: null,
				problems: []
			};
		}
		if (typeof r === "string") return u(e, r);
		if (!r.isFile()) return u(e, "it is not a file");
		if (r.size > s) return u(e, "it is larger than 64 MiB");
		const c = await l(n);
		if (typeof c === "string") return u(e, c);
		if (c.complete === false) return u(e, "the run that wrote it did not read everything");
		return {
			report: {
				source: e,
				status: "ok",
				generated_at: c.generated_at
			},
			facts: (0, o._)(c),
			problems: []
		};
	}
	async function l(e) {
		let t;
		try {
			t = (0, r.readFileSync)(e, "utf8");
		} catch (e) {
			return (0, a.SQ)(e);
		}
		let i;
		try {
			i = JSON.parse(t);
		} catch {
			return t.trim() === "" ? "it is empty" : "it is not JSON";
		}
		const { snapshotSchema: o } = await Promise.all([n.e(816), n.e(640)]).then(n.bind(n, 96640));
		const s = o.safeParse(i);
		if (s.success) return s.data;
		const c = s.error.issues[0]?.path.join(".") ?? "";
		return `it is JSON, but no snapshot of this gate${c === "" ? "" : ` (see "${c.slice(0, 100)}")`}`;
	}
	function u(e, t) {
		const n = `baseline: ${e} cannot be used: ${t}. Name the metrics-snapshot.json of an earlier run, or leave ` + "baseline out.";
		return {
			report: {
				source: e,
				status: "error",
				generated_at: null
			},
			facts: null,
			problems: [{
				subject: e,
				message: n,
				severity: "error"
			}]
		};
	}
}) };
