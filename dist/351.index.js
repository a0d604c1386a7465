export const id = 351;
export const ids = [351];
export const modules = {
	42383: ((e, t, n) => {
		n.d(t, {
			Gv: () => s,
			MR: () => o,
			eB: () => c,
			kw: () => l,
			qF: () => a
		});
		var r = n(89894);
		const i = /[:[,\s]-?(NaN|Infinity)\s*[,\]}]/;
		function a(e, t) {
			const n = o(e);
			if (n !== undefined) return n;
			const a = i.exec(e)?.[1];
			if (a !== undefined) {
				throw new r.h(`${t} holds ${a}, which Python writes and JSON does not have. Leave such a metric out, or write null.`);
			}
			if (u(e)) {
				throw new r.h(`${t} ends in the middle of a JSON value: it was cut off while it was written or copied. ` + "Write it again; writing to another name and renaming it keeps readers from half a file.");
			}
			throw new r.h(`${t} starts like JSON and is not valid JSON. Write it with json.dump(backend.metrics.snapshot(), file).`);
		}
		function o(e) {
			try {
				return JSON.parse(e);
			} catch {
				return undefined;
			}
		}
		function s(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		function c(e, t) {
			if (s(e)) return e;
			throw new r.h(`${t} holds ${l(e)}; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
		}
		function l(e) {
			if (Array.isArray(e)) return "a JSON array";
			if (typeof e === "string") return `the string ${(0, r.A)(e)}`;
			if (typeof e === "number") return `the number ${e}`;
			return s(e) ? "an object" : `only ${String(e)}`;
		}
		function u(e) {
			const t = [];
			for (let n = 0; n < e.length; n++) {
				const r = e[n];
				if (r === "\"") {
					n = d(e, n);
					if (n === e.length) return true;
				} else if (r === "{") t.push("}");
				else if (r === "[") t.push("]");
				else if ((r === "}" || r === "]") && t.pop() !== r) return false;
			}
			return t.length > 0;
		}
		function d(e, t) {
			let n = t + 1;
			while (n < e.length && e[n] !== "\"") n += e[n] === "\\" ? 2 : 1;
			return Math.min(n, e.length);
		}
	}),
	89894: ((e, t, n) => {
		n.d(t, {
			A: () => a,
			h: () => r
		});
		class r extends Error {
			name = "UnreadableMetrics";
		}
		const i = 60;
		function a(e) {
			return JSON.stringify(e.length > i ? `${e.slice(0, i)}…` : e);
		}
	}),
	24351: ((e, t, n) => {
		n.d(t, { baselineFrom: () => p });
		var r = n(73024);
		var i = n(76760);
		var a = n(42383);
		var o = n(76799);
		var s = n(20027);
		var c = n(68308);
		var l = n(50262);
		var u = n(91948);
		const d = 64 << 20;
		const f = "it is larger than 64 MiB";
		async function p(e, t) {
			const n = await m(e, t);
			if (typeof n === "string") return v(e, n);
			if (n === null) {
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
			const { snapshot: r } = n;
			return {
				report: {
					source: e,
					status: "ok",
					generated_at: r.generated_at
				},
				facts: (0, u._y)(r),
				problems: []
			};
		}
		async function m(e, t) {
			if (e.includes("://")) return "it is an address, and a baseline is a file: download it first";
			const n = (0, i.resolve)(t, e);
			const r = (0, o.t5)(n);
			if (r === null || typeof r === "string") return r;
			if (!r.isFile()) return "it is not a file";
			if (r.size > d) return f;
			const a = h(n);
			if (typeof a === "string") return a;
			const s = await _(a.bytes.toString("utf8"));
			if (typeof s === "string") return s;
			if (s.complete === false) return "the run that wrote it did not read everything";
			return {
				snapshot: s,
				...a
			};
		}
		function h(e) {
			try {
				const t = (0, c.ZU)(e);
				try {
					return {
						identity: (0, s.cu)(t),
						bytes: (0, r.readFileSync)(t)
					};
				} finally {
					(0, r.closeSync)(t);
				}
			} catch (e) {
				return (0, o.SQ)(e);
			}
		}
		async function g(e) {
			if (Buffer.byteLength(e) > d) return f;
			const t = await _(e);
			return typeof t === "string" ? t : null;
		}
		async function _(e) {
			const t = (0, a.MR)(e);
			if (t === undefined) return e.trim() === "" ? "it is empty" : "it is not JSON";
			if ((0, a.Gv)(t) && "verdict" in t && "schema_version" in t) {
				return "it is a report of this gate, and the snapshot lies beside it";
			}
			const { snapshotSchema: r } = await Promise.all([n.e(816), n.e(640)]).then(n.bind(n, 96640));
			const i = r.safeParse(t);
			if (i.success) return i.data;
			const o = (0, a.Gv)(t) ? t["schema_version"] : undefined;
			if (typeof o === "number" && o !== l.A0) {
				return `it has schema_version ${o}, and this version of the gate reads ${l.A0}`;
			}
			const s = i.error.issues[0]?.path.join(".") ?? "";
			return `it is JSON, but no snapshot of this gate${s === "" ? "" : ` (see "${s.slice(0, 100)}")`}`;
		}
		function v(e, t) {
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
	})
};
