export const id = 614;
export const ids = [614];
export const modules = {
	46002: ((e, t, n) => {
		n.d(t, {
			Bj: () => j,
			D9: () => C,
			Oh: () => O,
			Xe: () => A,
			ab: () => y,
			cF: () => x,
			ey: () => _,
			f4: () => p,
			rc: () => b,
			yX: () => f,
			zR: () => E
		});
		var r = n(77598);
		var i = n(73024);
		var a = n(76760);
		const o = ".papyra-health-";
		const s = ".tmp";
		const c = 384;
		const l = 4095;
		const u = 1 << 16;
		const d = 1 << 20;
		class f {
			path;
			#e;
			#t = Buffer.allocUnsafeSlow(d);
			#n = 0;
			bytes = 0;
			constructor(e) {
				this.path = h((0, a.dirname)(e));
				this.#e = (0, i.openSync)(this.path, "wx", c);
				S.add(this.path);
			}
			write(e) {
				this.#i(() => this.#r(e));
			}
			#r(e) {
				this.bytes += e.length;
				if (this.#n + e.length > d || e.length >= u) this.#o();
				if (e.length >= u) p(this.#a(), e);
				else {
					this.#t?.set(e, this.#n);
					this.#n += e.length;
				}
			}
			finish(e) {
				this.#i(() => {
					this.#o();
					const t = this.#a();
					if (e !== null) m(t, e);
					(0, i.fsyncSync)(t);
					this.#s();
				});
			}
			discard() {
				try {
					this.#s();
				} catch {}
				x(this.path);
			}
			#i(e) {
				try {
					e();
				} catch (e) {
					throw D(e, (0, a.dirname)(this.path));
				}
			}
			#a() {
				if (this.#e === null) throw new Error(`${this.path} is closed`);
				return this.#e;
			}
			#o() {
				if (this.#t !== null) p(this.#a(), this.#t.subarray(0, this.#n));
				this.#n = 0;
			}
			#s() {
				const e = this.#e;
				this.#e = null;
				this.#t = null;
				if (e !== null) (0, i.closeSync)(e);
			}
		}
		function p(e, t) {
			for (let n = 0; n < t.length;) n += (0, i.writeSync)(e, t, n);
		}
		function m(e, t) {
			const n = (0, i.fstatSync)(e);
			if (n.uid !== t.uid || n.gid !== t.gid) (0, i.fchownSync)(e, t.uid, t.gid);
			(0, i.fchmodSync)(e, t.mode & l);
		}
		function h(e, t = null) {
			const n = t === null ? "" : `-${t}`;
			return (0, a.join)(e, `${o}${process.pid}-${(0, r.randomBytes)(8).toString("hex")}${n}${s}`);
		}
		const g = /-(\d+)\.tmp$/;
		function _(e) {
			return (0, a.basename)(e).startsWith(o) && e.endsWith(s);
		}
		const v = [
			"EXDEV",
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		function y(e) {
			return v.includes(e.code ?? "");
		}
		function b(e, t) {
			const n = h((0, a.dirname)(e), t);
			try {
				(0, i.linkSync)(e, n);
				S.add(n);
				return n;
			} catch (e) {
				if (y(e)) return null;
				throw e;
			}
		}
		function x(e) {
			try {
				(0, i.rmSync)(e, { force: true });
				S.delete(e);
			} catch {}
		}
		const S = new Set();
		function C(e) {
			for (const t of (0, i.readdirSync)(e)) {
				if (!t.startsWith(o) || !t.endsWith(s)) continue;
				const n = (0, a.join)(e, t);
				const r = Number.parseInt(t.slice(o.length), 10);
				if ((r === process.pid ? !S.has(n) : !T(r)) && !w(n)) {
					(0, i.rmSync)(n, { force: true });
				}
			}
		}
		function w(e) {
			const [, t] = g.exec(e) ?? [];
			return t !== undefined && (0, i.statSync)(e).size > Number(t);
		}
		function T(e) {
			try {
				process.kill(e, 0);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		function E(e) {
			if (process.platform === "win32") return;
			const t = (0, i.openSync)(e, "r");
			try {
				(0, i.fsyncSync)(t);
			} catch (t) {
				if (t.code !== "EINVAL") throw D(t, e);
			} finally {
				(0, i.closeSync)(t);
			}
		}
		function D(e, t) {
			return e instanceof Error ? Object.assign(e, { path: t }) : e;
		}
		function O(e) {
			if ((0, i.existsSync)(e)) return;
			O((0, a.dirname)(e));
			try {
				(0, i.mkdirSync)(e);
			} catch (t) {
				if (!(0, i.existsSync)(e) || !(0, i.statSync)(e).isDirectory()) throw t;
			}
			E((0, a.dirname)(e));
		}
		const k = 4 << 20;
		function* A(e, t = 0) {
			const n = Buffer.allocUnsafeSlow(k);
			for (let r = t;;) {
				const t = (0, i.readSync)(e, n, 0, n.length, r);
				if (t === 0) return;
				yield n.subarray(0, t);
				r += t;
			}
		}
		function j(e) {
			const t = (0, r.createHash)("sha256");
			const n = (0, i.openSync)(e, "r");
			try {
				for (const e of A(n)) t.update(e);
				return t.digest("hex");
			} finally {
				(0, i.closeSync)(n);
			}
		}
	}),
	68614: ((e, t, n) => {
		n.d(t, { writeReportFiles: () => ze });
		var r = n(77598);
		var i = n(73024);
		var a = n(76760);
		var o = n(76799);
		var s = n(46002);
		var c = n(91948);
		var l = n(6203);
		var u = n(37544);
		var d = n(66244);
		var f = n(5818);
		var p = n(39889);
		var m = n(8287);
		;
		function h(e, t) {
			const n = e.map(({ title: e }) => e);
			const r = e.map(({ align: e }) => e === "right" ? "---:" : ":---");
			return [
				n,
				r,
				...t
			].map((e) => `| ${e.join(" | ")} |`).join("\n");
		}
		function g(e, t, n = false) {
			return `<details${n ? " open" : ""}>\n<summary>${e}</summary>\n\n${t}\n\n</details>`;
		}
		function _(e) {
			const t = e.map(p.RK).join("\n");
			const n = Math.max(2, ...Array.from(t.matchAll(/`+/g), ([e]) => e.length));
			const r = "`".repeat(n + 1);
			return `${r}shell\n${t}\n${r}`;
		}
		function v(e, t) {
			const n = [...t].sort((e, t) => t[1] - e[1]).map(([e, t]) => `    "${e}" : ${t}`);
			return [
				"```mermaid",
				`pie showData title ${e}`,
				...n,
				"```"
			].join("\n");
		}
		function y(e, t, n) {
			return e > t ? `_… and ${(0, m.B)(e - t)} more ${n}: see the JSON report._` : "";
		}
		function b(e) {
			return e.filter((e) => e !== "").join("\n\n");
		}
		var x = n(29463);
		var S = n(56802);
		var C = n(89109);
		var w = n(44661);
		;
		const T = 8;
		function E({ report: e }, t) {
			const n = [...e.artifacts].sort((e, t) => D(e) - D(t));
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{ title: "Findings" },
				{ title: "Records" },
				{
					title: "Size",
					align: "right"
				},
				{ title: "First and last record (UTC)" }
			];
			const a = r.map((e) => [
				O(e, t),
				A(e),
				M((0, S.eb)(e)),
				N(e),
				P((0, S.eb)(e), t)
			]);
			return [
				"### Artifacts",
				h(i, a),
				y(n.length, r.length, "artifacts")
			];
		}
		function D(e) {
			const { counts: t } = (0, S.eb)(e);
			if (e.exit_code === x.RS) return -1;
			if (t.errors > 0) return 0;
			return t.total > 0 ? 1 : 2;
		}
		function O(e, t) {
			const { backend: n, check: r, mode: i, exit_code: a, path: o } = e;
			const s = [
				`${n} backend`,
				r,
				i,
				`exit code ${a}`
			].join(" · ");
			return `${k(e)}&nbsp;${(0, p.D9)((0, p.$Q)(o, t.text))}<br><sub>${s}</sub>`;
		}
		function k(e) {
			const { counts: t } = (0, S.eb)(e);
			if (e.exit_code === x.RS) return "⛔";
			if (t.total === 0) return "✅";
			if (e.mode === "ignore") return "⚪";
			return t.errors > 0 ? "❌" : "⚠️";
		}
		function A(e) {
			const t = (0, S.$g)(e);
			const n = t > 0 ? `<br><sub>${(0, C.LS)(t, "error")} mended</sub>` : "";
			return `${(0, f._g)(e)}${n}`;
		}
		const j = [
			["event", "event"],
			["audit", "audit"],
			["dead_letter", "dead letter"],
			["other", "other"]
		];
		function M({ records: e }) {
			const t = j.filter(([t]) => e[t] > 0);
			if (t.length === 0) return (0, m.B)(e.total);
			const n = t.map(([t, n]) => `${(0, m.B)(e[t])} ${n}`);
			return t.length === 1 ? n.join("") : `${(0, m.B)(e.total)}<br><sub>${n.join(", ")}</sub>`;
		}
		function N(e) {
			const t = (0, S.eb)(e);
			const n = (0, w.RV)(t);
			const r = (0, f._)(e)?.replace(", ", ",<br>") ?? null;
			const i = [
				(0, w.lP)(t),
				n === null ? null : `in ${n}`,
				r
			];
			return I(i.filter((e) => e !== null).join("<br>"));
		}
		function P({ timestamps: e }, t) {
			const n = F(e.first, t);
			const r = F(e.last, t);
			return n === r ? n : `${n}<br>${r}`;
		}
		function F(e, t) {
			if (e === null) return "–";
			const n = (0, C.ay)(e);
			return n === null ? (0, p.D9)((0, p.$Q)(e, Math.min(t.text, 40))) : I(n);
		}
		function I(e) {
			return e.replaceAll(" ", "&nbsp;");
		}
		const L = [
			"–",
			"–",
			"–",
			"–",
			"–"
		];
		function ee({ report: e }, t) {
			const n = (e) => (0, p.D9)((0, p.$Q)(e, t.text));
			const r = e.artifacts.flatMap((e) => [...(0, S.eb)(e).streams.flatMap((e) => te(e, n)), ...(0, w.YD)(e).map((e) => [
				n(e),
				"–",
				w.D,
				...L
			])]);
			if (r.length === 0) return [];
			const i = [
				{ title: "Stream" },
				{
					title: "Entries",
					align: "right"
				},
				{ title: "First and last ID" },
				{ title: "Consumer group" },
				{
					title: "Consumers",
					align: "right"
				},
				{
					title: "Pending",
					align: "right"
				},
				{
					title: "Oldest pending",
					align: "right"
				},
				{
					title: "Lag",
					align: "right"
				}
			];
			const a = r.slice(0, t.rows);
			return [
				"### Redis streams",
				h(i, a),
				y(r.length, a.length, "streams and consumer groups")
			];
		}
		function te(e, t) {
			const n = (0, w.UX)(e)?.map(t).join("<br>") ?? "–";
			const r = [
				t(e.key),
				(0, m.B)(e.entries),
				n
			];
			const i = e.groups.map((e) => [
				t((0, w.S2)(e)),
				(0, w.ZU)(e),
				(0, w.J1)(e),
				(0, w.CN)(e),
				(0, w.kF)(e)
			]);
			const [a = L, ...o] = i;
			return [[...r, ...a], ...o.map((e) => [
				"",
				"",
				"",
				...e
			])];
		}
		function ne({ report: e }, t) {
			const { metrics: n, baseline: r } = e;
			if (n.length === 0 && r === null) return [];
			const i = n.slice(0, t.rows);
			const a = i.map((e) => [
				(0, p.D9)((0, p.$Q)(e.source, t.text)),
				e.form ?? "–",
				R(e, t)
			]);
			const o = [
				{ title: "Source" },
				{ title: "Form" },
				{ title: "Status" }
			];
			return [
				"### Metrics",
				a.length === 0 ? "" : h(o, a),
				y(n.length, i.length, "metrics sources"),
				re(e, t)
			];
		}
		function R({ status: e, values: t, message: n }, r) {
			const i = n === null ? "" : `<br>${(0, p.p7)((0, p.$Q)(n, r.text))}`;
			switch (e) {
				case "ok": return `✅ ${(0, C.LS)(Object.keys(t).length, "value")}${i}`;
				case "unavailable": return `⚪ unavailable${i}`;
				case "error": return `⛔ not read${i}`;
			}
		}
		function re({ baseline: e }, t) {
			if (e === null) return "";
			const n = (0, p.D9)((0, p.$Q)(e.source, t.text));
			if (e.status === "missing") return `Baseline ${n}: there is none yet.`;
			if (e.status === "error") return `Baseline ${n}: it could not be read.`;
			const r = e.generated_at === null ? "" : `, from ${(0, p.D9)((0, p.$Q)(e.generated_at, 40))}`;
			return `Baseline ${n}${r}.`;
		}
		function ie({ report: e, headline: t }) {
			const n = e.artifacts.map(S.eb);
			const r = z(n.map(({ records: e }) => j.map(([t, n]) => [n, e[t]])));
			const i = z(n.map(({ events: e }) => Object.entries(e)));
			const a = [...r.size > 1 ? [v("Records by kind", r)] : [], ...i.size > 1 ? [v("Events by type", i)] : []];
			if (a.length === 0) return [];
			const o = `What the records are${e.artifacts.some(S.KJ) ? ", as far as they were read" : ""}`;
			return [g(o, b(a), t.mood === "pass")];
		}
		function z(e) {
			const t = new Map();
			for (const [n, r] of e.flat()) {
				if (r <= 0) continue;
				const e = (0, p._b)(n);
				t.set(e, (t.get(e) ?? 0) + r);
			}
			const n = [...t].sort((e, t) => t[1] - e[1]);
			if (n.length <= T) return new Map(n);
			const r = n.slice(T - 1);
			const i = `${(0, m.B)(r.length)} more types`.replaceAll(",", "");
			return new Map([...n.slice(0, T - 1), [i, r.reduce((e, [, t]) => e + t, 0)]]);
		}
		function ae({ report: e }, t) {
			const n = Object.entries(e.settings).sort(([, e], [, t]) => Number(e.from === "default") - Number(t.from === "default"));
			const r = n.slice(0, t.rows).map(([e, { value: n, from: r }]) => [
				(0, p.D9)((0, p.$Q)(e, t.text)),
				oe(n, t),
				(0, p.p7)((0, p.$Q)(r, t.text))
			]);
			const i = [
				{ title: "Setting" },
				{ title: "Value" },
				{ title: "From" }
			];
			const a = [
				r.length === 0 ? "" : h(i, r),
				y(n.length, r.length, "settings"),
				se(e, t)
			];
			return [g("Settings and provenance", b(a))];
		}
		function oe(e, t) {
			const n = Array.isArray(e) ? e.map(B) : B(e).trim().split("\n");
			if (n.length === 0) return "–";
			const r = n.slice(0, t.rows).map((e) => (0, p.D9)((0, p.$Q)(e, t.text)));
			const i = n.length > r.length ? [`and ${(0, m.B)(n.length - r.length)} more`] : [];
			return [...r, ...i].join("<br>");
		}
		function B(e) {
			return typeof e === "string" ? e : JSON.stringify(e) ?? "";
		}
		function se({ run: e, generated_at: t }, n) {
			const r = [
				["Generated", t],
				["repository", e?.repository],
				["ref", e?.ref],
				["commit", e?.sha],
				["workflow", e?.workflow],
				["job", e?.job],
				["event", e?.event],
				["run", e?.run_id],
				["attempt", e?.run_attempt]
			];
			return r.filter(([, e]) => e !== null && e !== undefined).map(([e, t]) => `${e} ${(0, p.D9)((0, p.$Q)(String(t), n.text))}`).join(" · ");
		}
		function ce({ report: { tool: e }, files: t }, n) {
			const r = `${(0, p.p7)((0, p.$Q)(e.name, 80))} ${(0, p.p7)((0, p.$Q)(e.version, 80))}`;
			const i = t.map((e) => (0, p.D9)((0, p.$Q)(e, n.text)));
			return [`<sub>${[r, ...i].join(" · ")}</sub>`];
		}
		var V = n(73454);
		var H = n(17087);
		var U = n(28291);
		var W = n(74397);
		;
		const G = {
			bad: "❌",
			open: "⚠️",
			good: "✅"
		};
		function le({ report: e }, t) {
			const n = (0, U.rp)(e);
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{
					title: "Errors",
					align: "right"
				},
				{
					title: "Records",
					align: "right"
				},
				{
					title: "Size",
					align: "right"
				},
				{ title: "What changed" },
				{ title: n.every(V.T5) ? "Removed entries kept in" : "Removed bytes kept in" }
			];
			return [
				"### Recovery",
				h(i, r.map((n) => ue(n, e, t))),
				y(n.length, r.length, "artifacts"),
				...n.some(({ recovery: e }) => e.status === "planned") ? de(e) : [],
				...r.map((e) => fe(e, t)),
				...me(n, t)
			];
		}
		function ue(e, t, n) {
			const { path: r, recovery: i } = e;
			const { errors: a, records: o, size: s } = (0, U.yE)(e);
			const c = (0, U.zF)(e);
			const l = (0, U.f9)(e).map((e) => (0, p.D9)((0, p.$Q)(e, n.text)));
			const u = K(i.reason, t, n);
			const d = `${G[(0, U.F_)(e)]}&nbsp;${(0, p.D9)((0, p.$Q)(r, n.text))}`;
			return [
				[
					d,
					`<sub>${i.mode} · ${(0, U.tj)(e)}</sub>`,
					...u
				].join("<br>"),
				a,
				(0, V.T5)(e) ? `${o} entries` : o,
				s ?? "–",
				c.length === 0 ? "–" : c.join("<br>"),
				l.length === 0 ? "–" : l.join("<br>")
			];
		}
		function K(e, t, n) {
			const r = (0, U.qo)(e, t);
			return r === null ? [] : [(0, p.p7)((0, p.$Q)(r, n.text * 2))];
		}
		function de(e) {
			return [(0, U.O$)(e), _(U.rL)];
		}
		function fe(e, t) {
			const { path: n, recovery: r } = e;
			if (r.files.length === 0) return "";
			let i = t.rows;
			const a = r.files.slice(0, t.rows).flatMap((n) => {
				const a = (0, W.Uk)(r, n);
				const o = (0, U.wA)(n).slice(0, i);
				i -= o.length;
				const s = (0, U.wA)(n).length - o.length;
				const c = s > 0 || n.truncated ? [pe(s, n.truncated)] : [];
				return [`- ${(0, p.D9)((0, p.$Q)(n.path, t.text))}: ${(0, U.Tb)(e, n, a)}`, ...[...o.map((t) => (0, p.p7)((0, U.k0)(e, t, a))), ...c].map((e) => `  - ${e}`)];
			});
			const [o, s] = (0, V.fh)(e) ? ["stream", "entry by entry"] : ["file", "byte by byte"];
			const c = (0, p.D9)((0, p.$Q)(n, t.text));
			const l = (0, V.DU)(e) ? `What changed in ${c}` : `${(0, C.LS)(r.files.length, o)} of ${c}, ${s}`;
			return g(l, b([a.join("\n"), y(r.files.length, t.rows, "files")]));
		}
		function pe(e, t) {
			if (t) return "… and more than the report lists; the amounts are complete";
			return `… and ${(0, m.B)(e)} more: see the JSON report`;
		}
		function me(e, t) {
			const n = e.flatMap(U.TK);
			if (n.length === 0) return [];
			const r = [
				"Run this where the gate ran, while nothing writes to these files:",
				_(n.slice(0, t.rows)),
				y(n.length, t.rows, "files")
			];
			return [g(`Put ${(0, C.LS)(n.length, "original")} back from quarantine`, b(r))];
		}
		function he({ report: e }, t) {
			const n = (0, H.yZ)(e);
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{ title: "Limits" },
				{
					title: "Records",
					align: "right"
				},
				{
					title: "Size",
					align: "right"
				},
				{ title: "Let go" }
			];
			const a = r.map((n) => {
				const { path: r, compaction: i } = n;
				const { records: a, size: o } = (0, H.Kc)(n);
				const s = `${G[(0, H.rO)(i)]}&nbsp;${(0, p.D9)((0, p.$Q)(r, t.text))}`;
				const c = K(i.reason, e, t);
				return [
					[
						s,
						`<sub>${(0, H.R0)(n)}</sub>`,
						...c
					].join("<br>"),
					(0, H.FM)(n).join("<br>"),
					(0, V.fh)(n) ? `${a} entries` : a,
					o,
					(0, H.MQ)(n)
				];
			});
			return [
				"### Compaction",
				h(i, a),
				y(n.length, r.length, "artifacts"),
				n.some(({ compaction: e }) => (0, H.Jv)(e)) ? "To let go what is beyond the limits: <code>persistence compact</code>, with the flags of this run." : ""
			];
		}
		function ge({ report: e }) {
			const t = (0, U.rp)(e).map(({ recovery: e }) => e.status);
			const n = (0, H.yZ)(e).map(({ compaction: e }) => e.status);
			return [...t.length === 0 ? [] : [`- Recoveries: ${q(t)}`], ...n.length === 0 ? [] : [`- Compactions: ${q(n)}`]];
		}
		function q(e) {
			const t = new Map();
			for (const n of e) t.set(n, (t.get(n) ?? 0) + 1);
			return [...t].map(([e, t]) => `${(0, m.B)(t)} ${e === "none" ? "not needed" : e}`).join(", ");
		}
		var _e = n(12449);
		var ve = n(81925);
		;
		const ye = {
			pass: "✅",
			fail: "❌",
			softened: "⚠️",
			"cannot-judge": "⛔"
		};
		const be = {
			fail: "❌&nbsp;fail",
			warn: "⚠️&nbsp;warn",
			"no-data": "⚪&nbsp;no&nbsp;data",
			pass: "✅&nbsp;pass"
		};
		const xe = 10;
		function Se({ report: e, headline: t }, n) {
			const { reasons: r } = e.verdict;
			const i = r.slice(0, n.reasons);
			const a = i.map((e) => `- ${(0, p.p7)((0, p.$Q)(e, n.text))}`).join("\n");
			return [
				`## ${ye[t.mood]} Papyra health: ${t.word}`,
				t.sentence,
				a,
				y(r.length, i.length, "reasons"),
				n.leftOut === "" ? "" : `_Shortened to fit the size limit: ${n.leftOut}. All of it is in the JSON report._`
			];
		}
		function Ce({ report: e }, t) {
			const n = [...e.problems].sort((e, t) => J(e) - J(t));
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows).map((e) => {
				const n = e.severity === "error" ? "⛔" : "⚠️";
				const r = (0, p.D9)((0, p.$Q)(e.subject, t.text));
				return `- ${n} ${r} — ${(0, p.p7)((0, p.$Q)(e.message, t.text * 2))}`;
			});
			return [
				"### Problems",
				r.join("\n"),
				y(n.length, r.length, "problems")
			];
		}
		function J({ severity: e }) {
			return e === "error" ? 0 : 1;
		}
		function we({ report: e }, t) {
			const { checks: n } = e;
			if (n.length === 0) return [];
			const r = [
				"fail",
				"warn",
				"no-data"
			].flatMap((e) => n.filter((t) => t.status === e));
			const i = n.filter(({ status: e }) => e === "pass");
			const a = i.length > xe || r.length > 0;
			const o = [Y(i, t), y(i.length, t.rows, "passing checks")];
			return [
				"### Thresholds",
				Y(r, t),
				y(r.length, t.rows, "checks that did not pass"),
				...a && i.length > 0 ? [g(`✅ ${(0, C.LS)(i.length, "check")} passed`, b(o))] : o
			];
		}
		function Y(e, t) {
			if (e.length === 0) return "";
			const n = e.some(({ baseline: e }) => e !== null);
			const r = [
				{ title: "Result" },
				{ title: "Rule" },
				{ title: "Subject" },
				{
					title: "Observed",
					align: "right"
				},
				{
					title: "Limit",
					align: "right"
				},
				...n ? [{
					title: "Baseline",
					align: "right"
				}] : []
			];
			const i = e.slice(0, t.rows).map((e) => [
				be[e.status],
				Te(e, t),
				(0, p.D9)((0, p.$Q)(e.subject, t.text)),
				X(e.observed),
				X(e.limit),
				...n ? [X(e.baseline)] : []
			]);
			return h(r, i);
		}
		function Te(e, t) {
			const n = (0, p.D9)((0, p.$Q)(e.expression, t.text));
			if (e.status === "pass" || e.observed !== null) return n;
			const r = `${e.expression}: `;
			const i = e.message.startsWith(r) ? e.message.slice(r.length) : e.message;
			return `${n}<br>${(0, p.p7)((0, C.ZH)((0, p.$Q)(i, t.text)))}`;
		}
		function X(e) {
			return e === null ? "–" : (0, C.ZV)(e);
		}
		function Ee({ groups: e, report: t }, n) {
			if (e.length === 0) return [];
			const r = e.slice(0, n.rows);
			const i = [
				{ title: "Finding" },
				{ title: "First at" },
				{
					title: "Count",
					align: "right"
				},
				{ title: "What it means" }
			];
			const a = r.map((e) => [
				`${De(e)}&nbsp;${(0, p.D9)(e.rule)}`,
				Oe(e, n),
				`${(0, m.B)(e.count)}${e.atLeast ? "+" : ""}`,
				ke(e, n)
			]);
			return [
				"### Findings",
				(0, d.ik)(e) ?? "",
				h(i, a),
				y(e.length, r.length, "kinds of findings"),
				Ae(t)
			];
		}
		function De({ severity: e, ignored: t }) {
			if (t) return "⚪";
			return e === "error" ? "❌" : "⚠️";
		}
		function Oe({ samples: e, path: t }, n) {
			const [r] = e;
			if (r === undefined) return `${(0, p.D9)((0, p.$Q)(t, n.text))}<br>past the end of the list`;
			return (0, p.D9)((0, d.hD)(r, n.text));
		}
		function ke(e, t) {
			const { ignored: n, samples: [r] } = e;
			const i = [(0, p.p7)((0, d.Pr)(e))];
			const a = r === undefined ? null : (0, d.oQ)(r);
			if (a !== null) i.push((0, p.p7)((0, C.ZH)((0, p.$Q)(a, t.text))));
			if (r?.papyra) i.push(`<sub>Papyra: ${r.type ?? ""}, “${(0, p.p7)((0, p.$Q)(r.detail, t.text))}”</sub>`);
			if (n) i.push("<sub>Told only: the check of this artifact runs in mode ignore.</sub>");
			return i.join("<br>");
		}
		function Ae({ artifacts: e }) {
			const t = e.map(S.eb).filter(({ truncated: e }) => e);
			if (t.length === 0) return "";
			const n = t.reduce((e, { anomalies: t }) => e + t.length, 0);
			const r = t.reduce((e, { counts: t }) => e + t.total, 0);
			return `_The list of findings was capped at ${(0, m.B)(n)} of ${(0, m.B)(r)} ` + `in ${(0, C.LS)(t.length, "artifact")}; the counts are complete._`;
		}
		function je({ report: e, groups: t }, n) {
			const { checks: r, metrics: i, problems: a, artifacts: o } = e;
			const { errors: s, warnings: c, records: l, bytes: u } = (0, f.vA)(e);
			const d = _e.iU.map((t) => [t, Me(e, t)]).filter(([, e]) => e > 0);
			const p = d.map(([e, t]) => `${(0, m.B)(t)} ${e}`).join(", ");
			const h = [
				`- Problems: ${(0, m.B)(a.length)}`,
				`- Thresholds: ${[
					"fail",
					"warn",
					"no-data",
					"pass"
				].map((e) => `${(0, m.B)((0, f.ls)(r, e))} ${e}`).join(", ")}`,
				`- Findings: ${(0, f.s_)(s, c)}${t.length === 0 ? "" : ` (${p})`}`,
				...n,
				`- Artifacts: ${(0, m.B)(o.length)} (${(0, C.LS)(l, "record")}, ${(0, ve.z3)(u)})`,
				`- Metrics sources: ${(0, m.B)(i.length)}`
			];
			return [h.join("\n")];
		}
		function Me({ artifacts: e }, t) {
			return e.reduce((e, n) => e + ((0, S.eb)(n).counts.by_rule[t] ?? 0), 0);
		}
		;
		const Ne = [
			{
				detail: "full",
				rows: 100,
				reasons: 50,
				text: 400,
				leftOut: ""
			},
			{
				detail: "full",
				rows: 25,
				reasons: 25,
				text: 200,
				leftOut: "tables show at most 25 rows"
			},
			{
				detail: "tables",
				rows: 8,
				reasons: 10,
				text: 120,
				leftOut: "tables show at most 8 rows; charts, settings and provenance are left out"
			},
			{
				detail: "counts",
				rows: 0,
				reasons: 10,
				text: 120,
				leftOut: "everything but the counts is left out"
			},
			{
				detail: "verdict",
				rows: 0,
				reasons: 3,
				text: 80,
				leftOut: "everything but the verdict is left out"
			}
		];
		function Pe(e, t) {
			const n = {
				report: e,
				headline: (0, f.gD)(e),
				groups: (0, d.kG)(e, 1),
				files: t.files ?? []
			};
			let r = "";
			for (const e of Ne) {
				r = Z(n, e);
				if (Buffer.byteLength(r) <= t.maxBytes) return r;
			}
			return Ie(r, t.maxBytes);
		}
		function Z(e, t) {
			return `${b([
				...Se(e, t),
				...Fe(e, t),
				...ce(e, t)
			])}\n`;
		}
		function Fe(e, t) {
			switch (t.detail) {
				case "verdict": return [];
				case "counts": return je(e, ge(e));
				case "tables": return Q(e, t);
				case "full": return [
					...Q(e, t),
					...ie(e),
					...ae(e, t)
				];
			}
		}
		function Q(e, t) {
			return [
				...Ce(e, t),
				...we(e, t),
				...Ee(e, t),
				...le(e, t),
				...he(e, t),
				...E(e, t),
				...ee(e, t),
				...ne(e, t)
			];
		}
		function Ie(e, t) {
			let n = "";
			let r = 0;
			for (const i of [...e.matchAll(/.*\n/g)].map(([e]) => e)) {
				r += Buffer.byteLength(i);
				if (r > t) return n === "" ? Le(i, t) : n;
				n += i;
			}
			return n;
		}
		function Le(e, t) {
			let n = "";
			let r = 0;
			for (const i of e) {
				r += Buffer.byteLength(i);
				if (r > t) break;
				n += i;
			}
			return n;
		}
		;
		const Re = 1048576;
		const $ = "The verdict does not depend on it.";
		function ze(e, t, n) {
			const r = (0, a.resolve)(n, t);
			try {
				(0, s.Oh)(r);
			} catch (e) {
				const t = (0, o.SQ)(e);
				const n = `output-dir: ${r} could not be made: ${t}. ${$}`;
				return {
					report: null,
					snapshot: null,
					shown: [],
					warnings: [n]
				};
			}
			const i = new Set(e.artifacts.flatMap(({ scan: e }) => e.files.map(({ path: e }) => (0, a.resolve)(n, e))));
			const d = [];
			const f = (e, t) => {
				const n = (0, a.join)(r, e);
				try {
					if (i.has(n)) throw new Error("it is one of the artifacts; choose another output-dir");
					Be(n, t());
					return n;
				} catch (e) {
					d.push(`${n} could not be written: ${(0, o.SQ)(e)}. ${$}`);
					return null;
				}
			};
			const p = (0, c.eY)(e);
			const m = {
				report: f("report.json", () => (0, u.P)(e)),
				snapshot: f("metrics-snapshot.json", () => (0, u.P)(p))
			};
			const h = (0, c.LH)(p);
			if (h.length > 0) {
				d.push(`metrics-snapshot.json has no sum of ${h.join(", ")}, which is too large for a number; the numbers of each ` + `source are there. ${$}`);
			}
			const g = Object.values(m).flatMap((e) => e === null ? [] : [(0, l.pS)(e, n)]);
			f("summary.md", () => Pe(e, {
				maxBytes: Re,
				files: g
			}));
			return {
				...m,
				shown: g,
				warnings: d
			};
		}
		function Be(e, t) {
			const n = `${e}.${(0, r.randomUUID)()}.tmp`;
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" });
				(0, i.renameSync)(n, e);
			} catch (e) {
				(0, i.rmSync)(n, { force: true });
				throw e;
			}
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
