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
		n.d(t, {
			O: () => g,
			T: () => m,
			baselineFrom: () => p
		});
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
			const { snapshotSchema: r } = await Promise.all([n.e(816), n.e(42)]).then(n.bind(n, 4042));
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
	}),
	85697: ((e, t, n) => {
		n.d(t, {
			P6: () => a,
			SJ: () => o,
			V2: () => s,
			_Y: () => _,
			kZ: () => l,
			lI: () => c,
			xS: () => g,
			y2: () => d
		});
		var r = n(63977);
		var i = n(56802);
		const a = Object.freeze(Object.create(null));
		function o(e) {
			const t = Object.create(null);
			const n = (0, i.eb)(e);
			for (const [n, r] of Object.entries(e.metrics)) t[`doctor.${n}`] = r;
			t["doctor.errors"] = n.counts.errors;
			t["doctor.warnings"] = n.counts.warnings;
			for (const [e, r] of Object.entries(n.records)) t[`records.${e}`] = r;
			t["records.bytes"] = n.bytes;
			for (const e of r.Ru) t[`events.${e}`] = 0;
			for (const [e, r] of Object.entries(n.events)) t[`events.${e}`] = r;
			for (const [e, r] of Object.entries(n.latest_audit ?? {})) t[`audit.${e}`] = r;
			if (e.backend === "redis") Object.assign(t, p(n));
			for (const [n, r] of Object.entries(h(e))) t[n] = r;
			for (const [n, r] of Object.entries(e.inspection ?? {})) t[`inspect.${n}`] = r;
			return {
				source: e.id,
				values: t,
				raw: a
			};
		}
		function s({ files: e, before: t }) {
			return e.length > 0 || t.records > 0;
		}
		const c = [
			"doctor",
			"records",
			"events",
			"audit",
			"redis",
			"recovery",
			"retention",
			"inspect"
		];
		const l = new RegExp(`^(?:${c.join("|")})\\.`);
		const u = "redis.unscanned_entries";
		function d({ values: e }) {
			return Object.hasOwn(e, u);
		}
		const f = {
			"redis.missing_payloads": "missing-payload",
			"redis.non_object_payloads": "non-object-payload",
			"redis.wrong_type_keys": "wrong-key-type",
			"redis.id_regressions": "id-regression",
			"redis.future_ids": "future-id",
			"redis.timestamp_mismatches": "timestamp-mismatch"
		};
		function p({ streams: e, counts: t }) {
			const n = e.flatMap((e) => e.groups);
			const r = (e) => m(n.map(e));
			const i = m(e.map((e) => e.entries));
			const a = m(e.map((e) => e.scanned));
			return {
				"redis.entries": i,
				"redis.scanned_entries": a,
				[u]: Math.max(0, i - a),
				"redis.groups": n.length,
				"redis.consumers": r(({ consumers: e }) => e),
				"redis.pending": r(({ pending: e }) => e),
				...n.some(({ lag: e }) => e === null) ? {} : { "redis.lag": r(({ lag: e }) => e ?? 0) },
				"redis.oldest_pending_seconds": Math.max(0, ...n.map((e) => e.oldest_pending_seconds ?? 0)),
				"redis.idle_consumers": r((e) => e.idle_consumers),
				"redis.lost_pending": r((e) => e.lost_pending),
				...Object.fromEntries(Object.entries(f).map(([e, n]) => [e, t.by_rule[n] ?? 0]))
			};
		}
		function m(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function h({ recovery: e, compaction: t }) {
			const n = e?.status === "done" ? e.removed : {
				records: 0,
				bytes: 0
			};
			return {
				...e === null ? {} : {
					"recovery.removed_records": n.records,
					"recovery.removed_bytes": n.bytes,
					"recovery.repaired_files": e.repaired_files.length,
					"recovery.quarantined_files": e.quarantined_files.length
				},
				...t === null || !s(t) ? {} : {
					"retention.overdue_records": t.status === "done" ? 0 : t.reclaimed.records,
					"retention.overdue_bytes": t.status === "done" ? 0 : t.reclaimed.bytes
				}
			};
		}
		function g(e, t) {
			return [...e.filter((e) => e.status === "ok").map(({ source: e, values: t, raw: n }) => ({
				source: e,
				values: t,
				raw: n
			})), ...t.map(o)];
		}
		function _(e) {
			const t = Object.create(null);
			for (const { values: n } of e) {
				for (const [e, r] of Object.entries(n)) t[e] = (t[e] ?? 0) + r;
			}
			for (const [e, n] of Object.entries(t)) if (!Number.isFinite(n)) delete t[e];
			return t;
		}
	}),
	91948: ((e, t, n) => {
		n.d(t, {
			LH: () => s,
			_y: () => c,
			eY: () => o
		});
		var r = n(85697);
		var i = n(56802);
		var a = n(50262);
		function o(e) {
			const { metrics: t, artifacts: n, interruption: o } = e;
			return {
				schema_version: a.A0,
				generated_at: e.generated_at,
				tool: e.tool,
				run: e.run,
				complete: o === null && !n.some(i.KJ) && t.every(({ status: e }) => e !== "error"),
				metrics: (0, r._Y)((0, r.xS)(t, n)),
				sources: t.map(({ source: e, status: t, values: n }) => ({
					source: e,
					status: t,
					values: n
				})),
				artifacts: n.map((e) => {
					const { bytes: t, records: n, counts: a, sha256: o } = (0, i.eb)(e);
					const s = { ...(0, r.SJ)(e).values };
					return {
						id: e.id,
						bytes: t,
						records: n,
						anomalies: a.errors,
						sha256: o,
						values: s
					};
				})
			};
		}
		function s({ metrics: e, sources: t, artifacts: n }) {
			const r = [...t, ...n].flatMap(({ values: e }) => Object.keys(e));
			return [...new Set(r)].filter((t) => !Object.hasOwn(e, t));
		}
		function c(e) {
			return [...e.sources.filter(({ status: e }) => e === "ok").map(({ source: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			})), ...e.artifacts.map(({ id: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			}))];
		}
	})
};
