export const id = 678;
export const ids = [678];
export const modules = {
	22218: ((e, t, n) => {
		n.d(t, {
			Q: () => O,
			O: () => A
		});
		var r = n(42346);
		var i = n(76799);
		var a = n(4056);
		var o = n(64077);
		var s = n(68308);
		var c = n(15977);
		var l = n(12449);
		var u = n(40551);
		;
		const d = 16 << 10;
		async function f(e, t, r, i) {
			if (r === "plain" || i < d) return new u.V5(e, t);
			const { KernelScanner: a } = await Promise.all([n.e(396), n.e(120)]).then(n.bind(n, 82120));
			return a.open(e, t) ?? new u.V5(e, t);
		}
		var p = n(20027);
		var m = n(86452);
		var h = n(16125);
		var g = n(17821);
		;
		async function _(e) {
			const t = e.hash ? await (0, r.W)() : null;
			let n = 0;
			const i = {
				onBytes(t) {
					n += t;
					e.onBytes(t);
				},
				onContent: t === null ? null : (e) => t.update(e)
			};
			const a = await (0, g.H)(e.path, {
				maxRatio: e.engine.maxCompressionRatio,
				onCompressed: (e) => v(i, e),
				signal: e.signal
			});
			try {
				const r = (0, p.cu)(a.fd);
				const o = () => !(0, p.OI)(r, (0, p.cu)(a.fd));
				const s = new C(a.source, e, o);
				await y(a, r, s, i, e);
				const { isCompressed: c } = a;
				return {
					bytes: n,
					sha256: t?.digest("hex") ?? null,
					isCompressed: c,
					identity: r,
					inFlight: o()
				};
			} finally {
				e.facts.dropRecord();
				a.close();
			}
		}
		function v({ onBytes: e, onContent: t }, n) {
			t?.(n);
			e(n.length);
		}
		async function y({ fd: e, source: t, isCompressed: r }, i, a, o, { path: c, facts: l, onInflated: u, engine: d, signal: p }) {
			const { threads: m } = d;
			const h = r ? null : m?.chunksOf(c) ?? null;
			if (m !== null && h !== null) {
				const { scanChunks: t } = await Promise.all([n.e(396), n.e(362)]).then(n.bind(n, 75362));
				await t(a, l, {
					...o,
					fd: e,
					identity: i,
					chunks: h,
					threads: m,
					signal: p
				});
				return;
			}
			const g = r ? Number.POSITIVE_INFINITY : Number(i.size);
			const _ = await f(a, l, d.scanner, g);
			const y = (e) => r ? u(e.length) : v(o, e);
			try {
				await (0, s.ep)(t, _, {
					limit: Number.POSITIVE_INFINITY,
					onPiece: y,
					signal: p
				});
			} finally {
				_.close();
			}
		}
		const b = 10;
		const x = 13;
		const S = new Uint8Array();
		class C {
			#e;
			#t;
			#n;
			#r;
			#i;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t.shownPath;
				this.#n = t.findings;
				this.#r = t.damage;
				this.#i = n;
			}
			badLine(e, t, n) {
				const r = this.#r === null && this.#n.isFull(m.$y);
				if (r && (0, m.aI)(e, t)) this.#n.count(m.$y, "CORRUPTED_LINE");
				else this.#a(e, t, n, "CORRUPTED_LINE");
			}
			unterminatedLine(e, t, n, r) {
				if (t === null && r) {
					this.#r?.unterminatedRecord(e);
					this.#n.add("unterminated-record", "TRUNCATED_LINE", () => ({
						...this.#l(e),
						column: null,
						detail: w("TRUNCATED_LINE", e),
						message: this.#o(l.y0["unterminated-record"].meaning)
					}));
				} else this.#a(e, t ?? "incomplete", n, "TRUNCATED_LINE");
			}
			oddLine(e, t) {
				if (t.notObject) this.#r?.refusedLine("non-object", this.#c(e), null);
				for (const { rule: n, message: r } of (0, h.T)(t)) {
					this.#n.add(n, null, () => {
						const t = r();
						return {
							...this.#l(e),
							column: null,
							detail: `Line ${e.line}: ${t}`,
							message: t
						};
					});
				}
			}
			#a(e, t, n, r) {
				const i = r === "TRUNCATED_LINE";
				const a = e.end - e.start <= m.A_;
				const o = a ? (0, s.M)(this.#e, e) : null;
				const { rule: c, at: l, message: u } = T(o, t, n - e.start, i);
				this.#r?.refusedLine(c, i ? E(e) : this.#s(e), o);
				if (!this.#n.count(c, r)) return;
				this.#n.list(c, r, {
					...this.#l(e),
					column: o === null ? null : (0, m.o0)(o, l),
					detail: w(r, e),
					message: i ? this.#o(u) : u
				});
			}
			#o(e) {
				return this.#i() ? `${e}; possibly in flight, for the file is being written to` : e;
			}
			#s(e) {
				const { line: t, start: n, end: r, buffer: i, base: a } = e;
				return i[r - a] === b ? {
					line: t,
					start: n,
					end: r,
					next: r + 1
				} : this.#c(e);
			}
			#c({ line: e, start: t, end: n }) {
				const r = this.#e.again(n, 2) ?? S;
				const i = r[0] === x && r[1] === b;
				return {
					line: e,
					start: t,
					end: n,
					next: n + (i ? 2 : Math.min(r.length, 1))
				};
			}
			#l({ line: e, start: t, end: n }) {
				return {
					path: this.#t,
					line: e,
					entry: null,
					byte_start: t,
					byte_end: n
				};
			}
		}
		function w(e, { line: t }) {
			return e === "TRUNCATED_LINE" ? `Line ${t} missing newline` : `Invalid JSON at line ${t}`;
		}
		function T(e, t, n, r) {
			if (e === null) return (0, m.Pm)(t, r);
			const i = {
				bytes: e,
				error: t,
				errorAt: n
			};
			return r ? (0, m.fX)(i) : (0, m.q1)(i);
		}
		function E({ line: e, start: t, end: n }) {
			return {
				line: e,
				start: t,
				end: n,
				next: n
			};
		}
		var D = n(5587);
		;
		class O {
			findings;
			#e = new c.tL();
			#t;
			#n;
			#r = [];
			problems = [];
			#i = [];
			#a = null;
			#o = 0;
			#s = 0;
			constructor(e, t) {
				this.#t = t;
				this.findings = new a.F(t);
				this.#n = new D.D(t.emit, e, this.findings, true);
			}
			async add(e) {
				const { hash: t, forRecovery: n, engine: r, signal: i } = this.#t;
				const a = this.#e.counts.total;
				const c = A(e.path);
				const l = n === null ? null : await k(n);
				let u = 0;
				let d = null;
				let f = null;
				let p = true;
				try {
					await (0, o.Vm)();
					i.throwIfAborted();
					f = await _({
						...e,
						findings: this.findings,
						facts: this.#e,
						hash: t,
						damage: l,
						onBytes: (e) => {
							u += e;
							this.#n.read(e);
						},
						onInflated: (e) => {
							d = (d ?? 0) + e;
						},
						engine: r,
						signal: i
					});
				} catch (t) {
					if (t instanceof o._n) this.#a = t;
					else if (t instanceof s.o2) {
						p = false;
						const n = j(e, t);
						this.problems.push({
							subject: e.shownPath,
							message: n,
							severity: "error"
						});
					} else throw t;
				}
				this.#o += u;
				this.#s += Math.max(c, u);
				const m = f?.sha256 ?? null;
				const h = this.#e.counts.total - a;
				this.#r.push({
					path: e.shownPath,
					bytes: u,
					inflated_bytes: d,
					records: h,
					sha256: m
				});
				if (f !== null) this.#i.push({
					...e,
					...f,
					records: h,
					damage: l
				});
				return p;
			}
			async result() {
				this.#n.tell();
				const e = this.#e;
				const { total: t, event: n, audit: r, dead_letter: i, other: a } = e.counts;
				const o = {
					files: this.#r,
					streams: [],
					...this.findings.result(),
					records: {
						total: t,
						event: n,
						audit: r,
						dead_letter: i,
						other: a
					},
					events: e.events(),
					latest_audit: e.latestAudit(),
					bytes: this.#o,
					coverage: {
						unit: "bytes",
						scanned: this.#o,
						total: this.#s
					},
					timestamps: {
						first: e.firstTimestamp,
						last: e.lastTimestamp()
					},
					sha256: await M(this.#r)
				};
				const s = this.#a;
				return {
					scan: o,
					problems: this.problems,
					interruption: s,
					members: this.#i,
					streams: []
				};
			}
		}
		async function k({ salvages: e }) {
			const { FileDamage: t } = await Promise.all([
				n.e(945),
				n.e(608),
				n.e(455)
			]).then(n.bind(n, 78227));
			return new t(e);
		}
		function A(e) {
			return (0, i.VI)(e)?.size ?? 0;
		}
		function j({ path: e, shownPath: t }, n) {
			const r = (0, i.t5)(e);
			const a = r !== null && typeof r !== "string" && r.isDirectory() ? `Name the files in it, for instance ${t}/*.ndjson.` : n.remedy ?? "Make it readable for this user, or leave it out of path.";
			return `${t} cannot be read: ${n.message}. ${a}`;
		}
		async function M(e) {
			const t = e.flatMap(({ sha256: e }) => e === null ? [] : [e]);
			if (t.length !== e.length) return null;
			if (t.length === 1) return t[0] ?? null;
			return (await (0, r.W)()).update(t.join("\n")).digest("hex");
		}
	}),
	79589: ((e, t, n) => {
		n.d(t, { Z: () => r });
		const r = /^(.+)\.([1-9]\d{0,2})$/s;
	}),
	80678: ((e, t, n) => {
		n.d(t, { runCommandLine: () => o });
		var r = n(38387);
		;
		function i(e) {
			const t = r.L.find(({ words: t }) => t.every((t, n) => e[n] === t));
			if (t === undefined) return null;
			const n = t.flags();
			const i = new Map();
			for (let r = t.words.length; r < e.length; r += 2) {
				const t = n.find(({ name: t }) => e[r] === `--${t}`);
				const o = e[r + 1];
				if (t === undefined || o === undefined || !a(t, o)) return null;
				const s = t.repeats === true ? i.get(t.name) : undefined;
				i.set(t.name, s === undefined ? o : `${s}\n${o}`);
			}
			const o = n.every(({ name: e, isNeeded: t }) => t !== true || i.has(e));
			const s = t.refuse !== undefined && t.refuse(i) !== null;
			return o && !s ? {
				command: t,
				flags: i
			} : null;
		}
		function a({ value: e, choices: t }, n) {
			return e !== null && !n.startsWith("-") && (t === undefined || t.includes(n));
		}
		;
		async function o(e) {
			const t = i(e) ?? await s(e);
			return typeof t === "number" ? t : t.command.run(t.flags);
		}
		async function s(e) {
			const { readArguments: t } = await Promise.all([n.e(375), n.e(289)]).then(n.bind(n, 92289));
			return t(e);
		}
	}),
	38387: ((e, t, n) => {
		n.d(t, {
			L: () => kn,
			f: () => On
		});
		var r = n(76760);
		var i = n(73024);
		var a = n(76799);
		var o = n(6203);
		var s = n(25397);
		var c = n(22218);
		;
		class l {
			kind = "json";
			path;
			metrics;
			#e;
			constructor(e) {
				this.path = e.shownPath;
				this.metrics = new s.v(this.path);
				this.#e = e;
			}
			files() {
				const { path: e } = this.#e;
				return [{
					path: e,
					size: (0, c.O)(e)
				}];
			}
			async scan(e) {
				const t = new c.Q(this.path, e);
				if ((0, i.existsSync)(this.#e.path)) await t.add(this.#e);
				return await t.result();
			}
			async recover({ members: e }, t) {
				const { recoverFiles: r } = await Promise.all([
					n.e(945),
					n.e(608),
					n.e(455)
				]).then(n.bind(n, 78227));
				return r({
					...this.#e,
					isRotating: false,
					members: e,
					orphans: () => []
				}, t);
			}
			async compact(e) {
				const { compactFiles: t } = await Promise.all([
					n.e(945),
					n.e(608),
					n.e(455)
				]).then(n.bind(n, 78227));
				const { path: r, shownPath: a } = this.#e;
				const o = (0, i.existsSync)(r) ? [this.#e] : [];
				return t({
					shownPath: a,
					active: r,
					files: o
				}, e);
			}
		}
		var u = n(79589);
		;
		async function d(e) {
			return new f(e).run();
		}
		class f {
			#e;
			#t;
			#n = new m();
			#r = new Map();
			#i = [];
			constructor(e) {
				this.#e = e;
				const t = e.patterns.filter(o.VB).map((e) => e.slice(1));
				const { cwd: n, ownFiles: r, ownGlobs: i } = e;
				this.#t = new o.Ep({
					cwd: n,
					exclusions: t,
					ownFiles: r,
					ownGlobs: i
				});
				for (const e of t) {
					const t = (0, o.fF)(e);
					if (t !== null) this.#i.push(_(`!${e}`, t));
				}
			}
			async run() {
				const e = [];
				for (const t of this.#e.patterns) {
					if (!(0, o.VB)(t)) e.push(...await this.#a(t));
				}
				return {
					backends: await this.#s(e),
					problems: this.#i
				};
			}
			async #a(e) {
				const { cwd: t, ifNoFiles: n } = this.#e;
				const { files: r, mistake: i, unlisted: a } = await this.#t.match(e);
				const o = r.length > 0 ? r : await this.#o(e);
				this.#i.push(...a.map((n) => y(e, n, t)));
				if (i !== null) this.#i.push(_(e, i));
				else if (o.length === 0) {
					this.#i.push(...b(e, n, this.#t.hasExclusions));
				}
				return o;
			}
			async #o(e) {
				const t = (0, r.resolve)(this.#e.cwd, e);
				const n = this.#e.backend !== "json" && (0, a.t5)(t) === null && this.#n.has(t);
				return n && !await this.#t.isExcluded(t) ? [{
					path: t,
					literal: true
				}] : [];
			}
			async #s(e) {
				const t = new Set();
				const r = new Map();
				const i = new Set(e.map(({ path: e }) => e).filter((e) => this.#c(e) !== null));
				const a = new Set([...i].flatMap((e) => u.Z.exec(e)?.[1] ?? []));
				for (const n of e) {
					const e = i.has(n.path) ? null : this.#d(n.path, a);
					if (e !== null && await this.#t.isExcluded(e)) continue;
					if (e !== null) t.add(e);
					const o = e ?? n.path;
					r.set(o, {
						path: o,
						literal: n.literal || r.get(o)?.literal === true
					});
				}
				const o = g(t);
				const s = [...r.values()].filter(({ path: e, literal: n }) => t.has(e) || n || i.has(e) || !o(e)).map(({ path: e }) => e);
				const c = t.size === 0 ? null : await n.e(160).then(n.bind(n, 97160));
				return s.flatMap((e) => {
					const n = this.#c(e);
					if (n !== null) return this.#l(e, n);
					const r = this.#u(e);
					if (c === null || !t.has(e)) return [new l(r)];
					return [new c.RotatingFilesBackend(r, this.#e, s)];
				});
			}
			#c(e) {
				const t = this.#r.get(e);
				if (t !== undefined) return t;
				const n = this.#e.claim(this.#u(e));
				this.#r.set(e, n);
				return n;
			}
			#l(e, t) {
				const { backend: n } = this.#e;
				if (!("severity" in t) && n === "auto") return [t];
				this.#i.push("severity" in t ? t : v(this.#u(e), t, n));
				return [];
			}
			#u(e) {
				return {
					path: e,
					shownPath: (0, o.pS)(e, this.#e.cwd)
				};
			}
			#d(e, t) {
				const { backend: n } = this.#e;
				if (n === "json") return null;
				const r = u.Z.exec(e)?.[1];
				if (r !== undefined && !t.has(r) && p(r) && this.#c(r) === null) return r;
				if (t.has(e)) return null;
				return n === "rotating" || this.#n.has(e) ? e : null;
			}
		}
		function p(e) {
			return (0, a.VI)(e) !== null || (0, a.t5)(e) === null && (0, a.VI)(`${e}.1`) !== null;
		}
		class m {
			#e = new Map();
			has(e) {
				const t = (0, r.dirname)(e);
				let n = this.#e.get(t);
				if (n === undefined) {
					n = h(t);
					this.#e.set(t, n);
				}
				return n === null ? (0, a.VI)(`${e}.1`) !== null : n.has((0, r.basename)(e));
			}
		}
		function h(e) {
			try {
				const t = (0, i.readdirSync)(e, { withFileTypes: true }).filter((e) => !e.isDirectory());
				return new Set(t.flatMap(({ name: e }) => u.Z.exec(e)?.[1] ?? []));
			} catch {
				return null;
			}
		}
		function g(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get((0, r.dirname)(n)) ?? [];
				t.set((0, r.dirname)(n), [...e, (0, r.basename)(n)]);
			}
			return (e) => t.get((0, r.dirname)(e))?.some((t) => (0, r.basename)(e).startsWith(t)) === true;
		}
		function _(e, t) {
			return {
				subject: e,
				message: `path: the pattern "${e}" cannot be read: ${t}.`,
				severity: "error"
			};
		}
		function v({ shownPath: e }, { kind: t }, n) {
			const r = `backend: ${n} reads ${e} as a log, though a plugin takes it, as ${t}; so nothing read it. Leave ` + `backend out, or the plugin, or the file ("!${e}" in path).`;
			return {
				subject: e,
				message: r,
				severity: "error"
			};
		}
		function y(e, { path: t, reason: n }, r) {
			const i = (0, o.pS)(t, r);
			const a = `path: the directory ${i}, where "${e}" looks, cannot be listed: ${n}. Make it readable for ` + `this user, or leave it out with "!${i}".`;
			return {
				subject: i,
				message: a,
				severity: "error"
			};
		}
		function b(e, t, n) {
			if (t === "ignore") return [];
			const r = n ? ", or all of it is excluded" : "";
			const i = `path: nothing is there for "${e}"${r}. Check the spelling and the working directory, make sure ` + "that the step before wrote it, or set if-no-files to warn or ignore.";
			return [{
				subject: e,
				message: i,
				severity: t
			}];
		}
		var x = n(7130);
		var S = n(56802);
		var C = n(50262);
		;
		const w = 3;
		function T(e, t, { writes: n, isReachingRedis: r }) {
			const { scanned: i, total: a } = (0, x._5)(t).bytes;
			const o = [
				D(e),
				E(t, r),
				...n ? [k(t.filter(S.sU))] : [],
				...A(t.filter(S.sU)),
				O(e, t, r)
			].join(" ");
			return {
				interruption: {
					reason: e.message,
					scanned_bytes: i,
					total_bytes: a
				},
				problem: {
					subject: e.by,
					message: o,
					severity: "error"
				}
			};
		}
		function E(e, t) {
			if (t) {
				const t = e.length === 0 ? "nothing" : `${(0, x.pV)(e)}, and nothing of Redis,`;
				return `By then ${t} had been read; what was not read is not judged.`;
			}
			return (0, x.dI)(e) ? `By then ${(0, x.pV)(e)} had been read; what was not read is not judged.` : "By then all artifacts had been read, but not all that comes after was done; what is missing is not judged.";
		}
		function D({ by: e, message: t }) {
			return e === "time-limit" ? `${e}: ${t}.` : `${e} stopped the run.`;
		}
		function O({ by: e }, t, n) {
			if (e !== "time-limit") return "Run it again.";
			if (n) {
				return "Raise time-limit, set it to off, or find out why the server at redis-url is slow to answer.";
			}
			const r = new Set(t.filter(S.KJ).map(({ backend: e }) => e));
			const i = r.has("json") || r.has("rotating");
			const a = [...r].some((e) => !C.JG.includes(e));
			const o = [
				...r.has("redis") ? ["lower redis-sample-size, or page-pause in redis-options"] : [],
				...a ? ["have the plugin read less"] : [],
				...i || r.size === 0 ? ["name fewer files in path"] : []
			];
			return `Raise time-limit, set it to off, or ${o.join("; and ")}.`;
		}
		function k(e) {
			const t = e.filter(({ backend: e }) => !C.JG.includes(e));
			return t.length === 0 ? "Nothing was written to an artifact after that." : `Nothing was written to an artifact after that, but what plugins may still have written to ${j(t)}.`;
		}
		function A(e) {
			if (e.length === 0) return [];
			return [`What was written to ${j(e)} was not verified: the scan after it did not get through.`];
		}
		function j(e) {
			const t = e.slice(0, w).map(({ path: e }) => e);
			const n = e.length - t.length;
			return `${t.join(", ")}${n > 0 ? ` and ${n} more` : ""}`;
		}
		var M = n(29463);
		;
		async function ee(e, t) {
			const { mode: n, signal: r } = t;
			const i = n === "recover" ? t.recovery : null;
			const a = await N(e, "examine", {
				...t,
				hash: t.hash || i !== null,
				forRecovery: i
			});
			const o = [...a.problems, ...ie(e, a, t)];
			const s = !P(o) && a.interruption === null;
			const { emit: c } = t;
			const l = i !== null && s ? await re(e, a, {
				...i,
				signal: r
			}, c) : null;
			const u = l?.hasWritten === true ? await te(e, t, l) : null;
			const d = [
				...o,
				...l?.problems ?? [],
				...u?.problems ?? []
			];
			const f = a.interruption ?? l?.interruption ?? u?.interruption ?? null;
			const p = {
				scan: a.scan,
				recovery: l === null ? null : ne(l.recovery, u),
				post_scan: u?.scan ?? null,
				verified: u?.isVerified ?? null
			};
			const m = {
				id: e.path,
				backend: e.kind,
				path: e.path,
				check: t.check,
				mode: n,
				...p,
				compaction: null,
				inspection: null,
				exit_code: oe((0, S.eb)(p), P(d) || f !== null, n)
			};
			return {
				artifact: m,
				problems: d,
				interruption: f
			};
		}
		async function te(e, t, n) {
			const { scan: r, problems: i, interruption: a } = await N(e, "verify", {
				...t,
				forRecovery: null
			});
			const o = !P(i) && a === null;
			const s = o ? n.doubt?.(r) ?? null : null;
			const c = s === null ? [] : [{
				subject: e.path,
				message: s,
				severity: "error"
			}];
			return {
				scan: r,
				problems: [...i, ...c],
				interruption: a,
				isVerified: o,
				doubt: s
			};
		}
		function ne(e, t) {
			const n = t?.doubt ?? null;
			return n === null ? e : {
				...e,
				status: "failed",
				reason: n
			};
		}
		async function N(e, t, n) {
			const { path: r, kind: i } = e;
			n.emit({
				type: "scan.started",
				artifact: r,
				backend: i,
				purpose: t
			});
			const a = await e.scan(n);
			const { counts: o, records: s } = a.scan;
			n.emit({
				type: "scan.finished",
				artifact: r,
				backend: i,
				isReadable: !P(a.problems),
				isInterrupted: a.interruption !== null,
				records: s.total,
				errors: o.errors,
				warnings: o.warnings
			});
			return a;
		}
		function P(e) {
			return e.some(({ severity: e }) => e === "error");
		}
		async function re(e, t, n, r) {
			const { path: i } = e;
			const { mode: a, planOnly: o } = n;
			r({
				type: "recovery.started",
				artifact: i,
				mode: a,
				planOnly: o
			});
			await new Promise(setImmediate);
			const s = await e.recover(t, n);
			const { interruption: c, recovery: l } = s;
			const { status: u, removed: d } = l;
			const f = t.scan.counts.errors > 0;
			const p = d.records;
			r({
				type: "recovery.finished",
				artifact: i,
				status: u,
				wasNeeded: f,
				planOnly: o,
				removedRecords: p
			});
			const m = !f && (u === "none" || c !== null);
			return m ? null : s;
		}
		function ie(e, { scan: t }, n) {
			return n.mustExist && t.files.length === 0 ? [ae(e.path)] : [];
		}
		function ae(e) {
			const t = `${e} was found, and then could not be reached any more: it was moved or deleted during the scan, or its ` + "directory may be listed and not entered. Look again when nothing else works on it.";
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
		function oe({ counts: e }, t, n) {
			if (t) return M.RS;
			if (e.errors === 0) return M.tN;
			if (n === "recover") return M.Vq;
			return n === "fail_on_anomaly" ? M.Py : M.tN;
		}
		;
		async function se(e, t, n, r) {
			const i = Object.values(r.retention).some((e) => e !== null);
			const { artifact: a } = t;
			if (!i || a.exit_code === M.RS) return t;
			const o = await ce(e, n.emit, r);
			const s = o.hasWritten ? await te(e, n, o) : null;
			const c = [
				...t.problems,
				...o.problems,
				...s?.problems ?? []
			];
			const l = t.interruption ?? o.interruption ?? s?.interruption ?? null;
			const u = {
				...a,
				compaction: ne(o.compaction, s),
				post_scan: s?.scan ?? a.post_scan,
				verified: s?.isVerified ?? a.verified,
				exit_code: P(c) || l !== null ? M.RS : a.exit_code
			};
			return {
				artifact: u,
				problems: c,
				interruption: l
			};
		}
		async function ce(e, t, n) {
			const { path: r } = e;
			const { dryRun: i } = n;
			t({
				type: "compaction.started",
				artifact: r,
				dryRun: i
			});
			await new Promise(setImmediate);
			const a = await e.compact(n);
			const { status: o, reclaimed: s } = a.compaction;
			t({
				type: "compaction.finished",
				artifact: r,
				status: o,
				dryRun: i,
				reclaimedRecords: s.records
			});
			return a;
		}
		;
		async function le(e, t, n) {
			const { artifact: r } = t;
			if (e.inspect === undefined || r.exit_code === M.RS) return t;
			const { inspection: i, problems: a, interruption: o } = await e.inspect(n);
			return {
				artifact: {
					...r,
					inspection: i === null ? null : { ...i }
				},
				problems: [...t.problems, ...a],
				interruption: t.interruption ?? o
			};
		}
		var ue = n(97734);
		var de = n(81700);
		var fe = n(26412);
		;
		const pe = "quarantine";
		async function me(e, t, n, r, i) {
			if (r.approved !== null) {
				const a = [];
				const o = {
					...r,
					planOnly: true
				};
				const s = await n.recording.trial(() => he(e, t, n, o, a));
				const c = [...i, ...a].some(({ severity: e }) => e === "error");
				if (c || s.interruption !== null) {
					i.push(...a);
					return s;
				}
				await n.recording.reset();
			}
			return he(e, t, n, r, i);
		}
		async function he(e, t, n, r, i) {
			const { scanner: a, threads: o, "max-compression-ratio": s } = t;
			const c = e.flatMap((e) => e.files());
			const l = await (0, ue.Y)(c, a, o);
			try {
				const o = {
					scanner: a,
					threads: l,
					maxCompressionRatio: s
				};
				const u = c.reduce((e, { size: t }) => e + t, 0);
				const { isTrial: d } = n.recording;
				n.recording.emit({
					type: "run.started",
					artifacts: e.length,
					bytes: u,
					isTrial: d
				});
				return await ge(e, o, t, n, r, i);
			} finally {
				await l?.close();
			}
		}
		async function ge(e, t, n, { cwd: r, now: i, signal: a, recording: s }, c, l) {
			const u = n.mode === "recover";
			const d = [];
			let f = null;
			for (const p of e) {
				const e = {
					check: n.check,
					mode: n.mode,
					mustExist: true,
					maxAnomalies: n["max-anomalies"],
					severities: n.rules,
					hash: c.hash,
					emit: s.emit,
					engine: t,
					signal: a,
					recovery: u ? {
						...ve(n, r),
						planOnly: c.planOnly,
						approved: c.approved === null ? null : { sha256: c.approved.get(p.path) ?? null },
						now: i.getTime()
					} : null
				};
				const m = await ee(p, e);
				const h = await se(p, m, e, {
					retention: _e(n),
					now: i,
					dryRun: !c.compacts,
					workspace: r,
					shown: (e) => (0, o.pS)(e, r),
					settlingMs: fe.U,
					signal: a
				});
				const g = await le(p, h, a);
				d.push(g.artifact);
				l.push(...g.problems);
				f ??= g.interruption;
				await s.settled(a);
			}
			return {
				artifacts: d,
				interruption: f
			};
		}
		function _e(e) {
			const t = (e) => e === "off" ? null : e;
			return {
				max_records: t(e["max-records"]),
				max_age_seconds: t(e["max-age-seconds"]),
				max_total_bytes: t(e["max-total-bytes"])
			};
		}
		function ve(e, t) {
			return {
				mode: e["recovery-mode"],
				salvages: e.salvage,
				severities: e.rules,
				maxLoss: (0, de.VX)(e["max-loss"]),
				workspace: t,
				outputDir: (0, r.resolve)(t, e["output-dir"]),
				quarantineDir: (0, r.resolve)(t, ye(e)),
				shown: (e) => (0, o.pS)(e, t),
				settlingMs: fe.U
			};
		}
		function ye(e) {
			return e["quarantine-dir"] || (0, r.join)(e["output-dir"], pe);
		}
		var be = n(64077);
		;
		const xe = {
			backends: [],
			claim: () => null,
			listeners: [],
			problems: [],
			finish: async () => ({
				sources: [],
				problems: []
			}),
			strays: async () => [],
			release: () => {}
		};
		var Se = n(18302);
		var Ce = n(24244);
		;
		class we extends Ce.J {
			name = "scan.bytes";
			#e = 0;
			#t = 0;
			#n = true;
			#r = "";
			handleEvent(e) {
				if (e.type === "run.started") {
					const t = this.#e > 0 || this.#t !== e.bytes;
					this.reset();
					this.#t = e.bytes;
					return t;
				}
				if (e.type !== "scan.progress" || e.bytes === 0) return false;
				this.#e += e.bytes;
				this.#n = e.isSized;
				this.#r = e.artifact;
				return true;
			}
			snapshot() {
				const e = this.#n ? Math.max(this.#e, this.#t) : null;
				return {
					read: this.#e,
					total: e,
					artifact: this.#r
				};
			}
			reset() {
				this.#e = 0;
				this.#t = 0;
				this.#n = true;
				this.#r = "";
			}
		}
		;
		const Te = "persistence";
		class Ee {
			#e;
			#t = new s.u();
			#n = new s.v(Te);
			#r = [
				this.#n,
				this.#t,
				new we()
			];
			#i = {
				artifacts: {},
				total: this.#n.snapshot()
			};
			#a;
			#o = false;
			constructor(e, t) {
				const n = { onStopped: () => {
					this.#i = {
						artifacts: this.#t.snapshot(),
						total: this.#n.snapshot()
					};
				} };
				this.#e = new Se.k("papyra-health-gate", {
					overflow: "drop",
					hooks: [n, ...e]
				});
				const r = [...this.#r, ...e.flatMap(({ metrics: e = [] }) => e)];
				for (const e of r) this.#e.registerMetric(e);
				this.#a = t;
			}
			addArtifacts(e) {
				for (const t of e) this.#t.add(t);
			}
			emit = (e) => {
				Object.freeze(e);
				try {
					this.#e.registerEvent(e);
				} catch {}
				if (this.#o) return;
				for (const { listen: t } of this.#a) t(e);
			};
			async settled(e) {
				for (const t of this.#a) await t.settled(e);
			}
			get isTrial() {
				return this.#o;
			}
			async trial(e) {
				this.#o = true;
				try {
					return await e();
				} finally {
					this.#o = false;
				}
			}
			async reset() {
				await this.#e.drained();
				for (const e of this.#r) e.reset();
			}
			async finish() {
				if (this.#e.state === "virgin") await this.#e.start();
				const { error: e } = await this.#e.stop();
				const { droppedEvents: t } = this.#e;
				const n = t === 0 ? [] : [`events dropped: ${t}`];
				const r = [...e === null ? [] : [e.message], ...n];
				return {
					...this.#i,
					failure: r.join("; ") || null
				};
			}
		}
		var De = n(98344);
		;
		function F(e) {
			return e.backend === "redis" || e["redis-url"] !== "";
		}
		function Oe({ settings: e }, t) {
			const { path: n, metrics: r, plugins: i } = e;
			const a = [...n, ...r].some((e) => !(0, o.VB)(e)) || F(e);
			if (i.length === 0 || t > 0 || a || e["metrics-command"] !== "") return [];
			const s = "plugins: there is nothing to examine. None of the plugins registers a backend (registerBackend), and none of path, " + "redis-url and metrics is set. Set one of them, or have a plugin register what is to be examined.";
			return [{
				subject: "plugins",
				message: s,
				severity: "error"
			}];
		}
		function ke(e) {
			return [...je(e), ...Me(e.settings)];
		}
		const Ae = [
			"path",
			"redis-url",
			"metrics",
			"metrics-command",
			"plugins",
			"config"
		];
		function je(e) {
			const t = Ne(e);
			if (t.length > 0) return t;
			const { settings: n, problems: r } = e;
			const { path: i, metrics: a } = n;
			const s = r.some(({ subject: e }) => Ae.includes(e));
			const c = [...i, ...a];
			if (c.some((e) => !(0, o.VB)(e)) || F(n) || s) return [];
			if (n["metrics-command"] !== "" || n.plugins.length > 0) return [];
			const l = c.length === 0 ? "None of path, redis-url, metrics, metrics-command and plugins is set" : "path and metrics name only what to leave out, and redis-url is not set";
			const u = `${l}, so there is nothing to examine. Set path to the files that Papyra writes, for instance "data/*.ndjson", ` + "redis-url to the server it writes to, or metrics to a metrics snapshot.";
			return [{
				subject: "path",
				message: u,
				severity: "error"
			}];
		}
		function Me({ backend: e, path: t }) {
			if (e !== "redis" || t.length === 0) return [];
			const n = "path: with \"backend: redis\" no files are examined. Leave path out, or, to examine both, set redis-url and leave " + "backend out.";
			return [{
				subject: "path",
				message: n,
				severity: "error"
			}];
		}
		function Ne({ settings: e, provenance: t, problems: n }) {
			const r = n.some(({ subject: e }) => e === "redis-url" || e === "config");
			const i = Object.keys(t).filter((e) => {
				return e.startsWith("redis-") && e !== "redis-url" && t[e]?.from !== "default";
			});
			if (F(e) || r || i.length === 0) return [];
			const a = `redis-url: ${i.join(", ")} ${i.length === 1 ? "is" : "are"} set, but redis-url is empty or not set, so ` + "Redis is not examined. Set it (a secret is empty in a run of a fork), or leave the redis- settings out.";
			return [{
				subject: "redis-url",
				message: a,
				severity: "error"
			}];
		}
		var Pe = n(59813);
		var I = n(26749);
		;
		async function Fe(e) {
			const { settings: t, problems: n, baseline: r } = e;
			const i = {};
			for (const [e, { value: n, from: r }] of Object.entries(t)) {
				i[e] = {
					value: await Ie(e, n),
					from: r
				};
			}
			return {
				...e,
				settings: i,
				problems: n.map(({ subject: e, message: t, severity: n }) => {
					return {
						subject: (0, I.UY)(e),
						message: (0, I.UY)(t),
						severity: n
					};
				}),
				baseline: r === null ? null : {
					...r,
					source: (0, I.UY)(r.source)
				}
			};
		}
		async function Ie(e, t) {
			if (e === "redis-url") return (0, I.eK)(String(t));
			if (e !== "metrics-command" || t === "") return Le(t);
			const { showCommand: r } = await n.e(409).then(n.bind(n, 2409));
			return r(String(t)).shown;
		}
		function Le(e) {
			if (Array.isArray(e)) return e.map(Le);
			if (typeof e === "object" && e !== null) {
				return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, Le(t)]));
			}
			return typeof e === "string" ? (0, I.Fu)(e) : e;
		}
		;
		async function Re(e, t, n) {
			const { settings: r } = e;
			const { cwd: i } = t;
			const a = [...e.problems];
			const o = () => (0, De.a)(r, i);
			const { plugins: s, recording: c, task: l, ...u } = await (0, be.A0)(r["time-limit"], t.signal, (r) => ze(e, {
				...t,
				signal: r,
				ownFiles: o
			}, n, a));
			const d = await Ge(r, t, o);
			for (const { source: e, status: t } of d.sources) c.emit({
				type: "metrics.read",
				source: e,
				status: t
			});
			const f = await s.finish(t.signal, a);
			for (const { source: e, status: t } of f.sources) c.emit({
				type: "metrics.read",
				source: e,
				status: t
			});
			a.push(...d.problems, ...f.problems);
			const p = await Ke(r, i);
			a.push(...p.problems);
			const m = await c.finish();
			a.push(...Je(m), ...await s.strays());
			const h = u.artifacts.map((e) => Ye(e, m));
			const g = u.interruption ?? d.interruption;
			const _ = l.compacts || r.mode === "recover" && !l.planOnly;
			const v = g === null ? null : T(g, h, {
				writes: _,
				isReachingRedis: u.isReachingRedis
			});
			if (v !== null) a.unshift(v.problem);
			const y = {
				schema_version: C.WI,
				tool: Pe.j,
				generated_at: t.now.toISOString(),
				run: t.run,
				settings: e.provenance,
				artifacts: h,
				interruption: v?.interruption ?? null,
				counters: m.total,
				metrics: [...d.sources, ...f.sources],
				baseline: p.report,
				problems: a
			};
			const { release: b } = s;
			return {
				observation: await Fe(y),
				baseline: p.facts,
				release: b
			};
		}
		async function ze(e, t, n, i) {
			const { settings: a } = e;
			const { cwd: o, ownFiles: s } = t;
			const c = ke(e);
			const l = await He(a, t);
			const u = l.problems.length > 0 ? [] : Oe(e, l.backends.length);
			i.push(...c, ...l.problems, ...u);
			const f = c.length + l.problems.length === 0;
			const p = f ? n : {
				...n,
				planOnly: true,
				compacts: false
			};
			const m = await d({
				patterns: a.backend === "redis" ? [] : a.path,
				backend: a.backend === "redis" ? "auto" : a.backend,
				maxFiles: a["max-files"],
				maxBytes: a["max-bytes"],
				ifNoFiles: a["if-no-files"],
				claim: l.claim,
				cwd: o,
				ownFiles: s,
				ownGlobs: () => [{
					directory: (0, r.join)(a["output-dir"], fe.r),
					names: "*.removed*"
				}, {
					directory: ye(a),
					names: "*.quarantine.*"
				}]
			});
			i.push(...m.problems);
			const h = new Ee(t.hooks, l.listeners);
			const g = await Ve(e, t);
			try {
				const e = [
					...m.backends,
					...g.backends,
					...l.backends
				];
				const { backends: n, twins: r } = Ue(e);
				i.push(...g.problems, ...g.isReached ? qe(n, p) : []);
				i.push(...r.map(We));
				h.addArtifacts(n.map(({ metrics: e }) => e));
				const o = await me(n, a, {
					...t,
					recording: h
				}, p, i);
				const s = o.interruption ?? g.interruption;
				const c = g.interruption !== null;
				return {
					...o,
					interruption: s,
					isReachingRedis: c,
					plugins: l,
					recording: h,
					task: p
				};
			} finally {
				await g.close();
			}
		}
		const Be = {
			backends: [],
			problems: [],
			isReached: true,
			interruption: null,
			close: async () => {}
		};
		async function Ve({ settings: e, problems: t }, { cwd: r, mask: i, signal: a }) {
			if (!F(e)) return Be;
			const { redisSecrets: o } = await n.e(182).then(n.bind(n, 78182));
			for (const t of o(e["redis-url"])) i(t);
			const s = t.some(({ subject: e }) => e === "config" || e.startsWith("redis-"));
			if (s) return {
				...Be,
				isReached: false
			};
			const { redisArtifacts: c } = await Promise.all([n.e(488), n.e(432)]).then(n.bind(n, 19432));
			return c({
				url: e["redis-url"],
				prefix: e["redis-prefix"],
				systemId: e["redis-system-id"],
				sampleSize: e["redis-sample-size"],
				options: e["redis-options"],
				ifNoStreams: e["if-no-files"]
			}, {
				cwd: r,
				signal: a
			});
		}
		async function He(e, { cwd: t, signal: r }) {
			if (e.plugins.length === 0) return xe;
			const { loadPlugins: i } = await Promise.all([n.e(376), n.e(960)]).then(n.bind(n, 8960));
			return i(e.plugins, {
				cwd: t,
				signal: r
			});
		}
		function Ue(e) {
			const t = new Map(e.toReversed().map((e) => [e.path, e]));
			return {
				backends: e.filter((e) => t.get(e.path) === e),
				twins: e.filter((e) => t.get(e.path) !== e)
			};
		}
		function We({ path: e, kind: t }) {
			const n = `Two artifacts have the path ${e}, and the one with the backend ${t} was not examined. Have the plugin register ` + "it under another path, or leave the other one out of path.";
			return {
				subject: e,
				message: n,
				severity: "error"
			};
		}
		async function Ge(e, { cwd: t, mask: r, signal: i }, a) {
			const o = e["metrics-command"];
			if (e.metrics.length === 0 && o === "") return {
				sources: [],
				problems: [],
				interruption: null
			};
			if (o !== "") {
				const { showCommand: e } = await n.e(409).then(n.bind(n, 2409));
				for (const t of e(o).secrets) r(t);
			}
			const { DEFAULT_MAX_METRICS_BYTES: s, readMetricsSources: c } = await Promise.all([n.e(376), n.e(283)]).then(n.bind(n, 74283));
			const l = e["metrics-timeout"] * 1e3;
			return c(e.metrics, {
				cwd: t,
				ownFiles: a,
				command: o,
				timeoutMs: l,
				maxBytes: s,
				signal: i
			});
		}
		async function Ke({ baseline: e }, t) {
			if (e === "") return {
				report: null,
				facts: null,
				problems: []
			};
			const { baselineFrom: r } = await n.e(351).then(n.bind(n, 24351));
			return r(e, t);
		}
		function qe(e, { approved: t }) {
			const n = new Set(e.map(({ path: e }) => e));
			return [...t?.keys() ?? []].filter((e) => !n.has(e)).map((e) => {
				const t = `${e} is in the plan and not there any more. If a plugin brings it, give --plugins the same modules again; else ` + "make a new plan and look at it.";
				return {
					subject: e,
					message: t,
					severity: "error"
				};
			});
		}
		function Je({ failure: e }) {
			if (e === null) return [];
			const t = `The counters of this run are not whole: ${e}. Run it again; if it happens again, please report it.`;
			return [{
				subject: "recorder",
				message: t,
				severity: "error"
			}];
		}
		function Ye({ exit_code: e, ...t }, n) {
			return {
				...t,
				metrics: n.artifacts[t.path] ?? {},
				exit_code: e
			};
		}
		var Xe = n(79546);
		var L = n(79054);
		;
		const Ze = 1e3;
		function Qe(e, t, { noData: n, warnOnly: r }) {
			const i = tt(e);
			const a = R(t, "fail").map(({ message: e }) => e);
			const o = nt(e, t, n);
			if (i.length > 0) {
				const e = [
					...i.map(rt),
					...a,
					...o
				];
				return {
					status: "cannot-judge",
					exit_code: M.RS,
					reasons: e
				};
			}
			if (a.length === 0) {
				return {
					status: "pass",
					exit_code: M.tN,
					reasons: [it(e, t), ...o]
				};
			}
			const s = [...a, ...o];
			if (!r) return {
				status: "fail",
				exit_code: $e(e),
				reasons: s
			};
			return {
				status: "fail",
				exit_code: M.tN,
				reasons: [et(a.length), ...s]
			};
		}
		function $e({ artifacts: e }) {
			const t = e.some(({ exit_code: e }) => e === M.Vq);
			return t ? M.Vq : M.Py;
		}
		function et(e) {
			const t = (0, L.LS)(e, "failed check");
			return `warn-only is set, so ${t} ${e === 1 ? "lets" : "let"} the job go on`;
		}
		function tt({ problems: e, metrics: t, baseline: n, interruption: r }) {
			const i = new Set(e.map(({ subject: e }) => e));
			const a = [...t, ...n === null ? [] : [{
				...n,
				message: null
			}]].filter(({ source: e, status: t }) => t === "error" && !i.has(e) && r === null).map(({ source: e, message: t }) => {
				return {
					subject: e,
					message: t ?? "could not be read",
					severity: "error"
				};
			});
			return [...e.filter(({ severity: e }) => e === "error"), ...a];
		}
		function nt({ problems: e }, t, n) {
			const r = n === "warn" ? R(t, "no-data") : [];
			return [
				...R(t, "warn").map(({ message: e }) => `warning: ${e}`),
				...r.map(({ message: e }) => e),
				...e.filter(({ severity: e }) => e === "warn").map((e) => `warning: ${rt(e)}`)
			];
		}
		function R(e, t) {
			return e.flatMap(({ check: e, skipped: n }) => e.status === t && !n ? [e] : []);
		}
		function rt({ subject: e, message: t }) {
			const n = (0, L.RK)(t, Ze);
			return t.startsWith(e) ? n : `${(0, L.RK)(e)}: ${n}`;
		}
		function it({ artifacts: e, metrics: t }, n) {
			if (n.length > 0) return at(n);
			if (t.length === 0 && e.length === 0) {
				return "nothing was checked: no artifact and no metrics source was found";
			}
			return t.some(({ status: e }) => e === "ok") ? "nothing was checked: no metrics source has an error counter to judge, and no threshold is set" : `nothing was checked: no metrics source has metrics (${(0, L.KE)(t.map(({ source: e }) => e))})`;
		}
		function at(e) {
			const t = e.filter((e) => e.skipped).length;
			const n = e.length - t;
			const r = R(e, "pass").length;
			const i = R(e, "warn").length;
			const a = R(e, "no-data").length;
			const o = [
				...i > 0 ? [(0, L.LS)(i, "warning")] : [],
				...a > 0 ? [`${a} without data`] : [],
				...t > 0 ? [`${t} skipped`] : []
			];
			if (n === 0) return "nothing was checked: every check was skipped";
			const s = n === 1 ? "the one check passed" : `all ${n} checks passed`;
			const c = `${r} of ${(0, L.LS)(n, "check")} passed`;
			return [r === n ? s : c, ...o].join(", ");
		}
		;
		async function ot(e, t) {
			const { artifacts: n } = e;
			const r = await st(e, t);
			const i = [...n.map((e) => (0, Xe.OD)(e, r?.compared(e) ?? null)), ...n.flatMap(Xe.E7)];
			const a = ct([...i.map((e) => ({
				check: e,
				skipped: false
			})), ...r?.judged ?? []]);
			return {
				checks: a.map(({ check: e }) => e),
				verdict: Qe(e, a, t)
			};
		}
		async function st(e, t) {
			const r = e.metrics.length > 0 || t.rules.length > 0 || t.baseline !== null;
			if (!r) return null;
			const { judgedSources: i } = await n.e(562).then(n.bind(n, 77562));
			return i(e, t);
		}
		function ct(e) {
			const t = new Set();
			const n = new Map();
			return e.map(({ check: e, skipped: r }) => {
				let { id: i } = e;
				let a = n.get(e.id) ?? 2;
				for (; t.has(i); a++) i = `${e.id}#${a}`;
				n.set(e.id, a);
				t.add(i);
				return {
					check: {
						...e,
						id: i
					},
					skipped: r
				};
			});
		}
		;
		const lt = [
			"delta",
			"increase",
			"baseline"
		];
		async function ut(e) {
			const { rules: t, errors: n } = await dt(e.thresholds);
			const r = n.map(({ message: e }) => ({
				subject: "thresholds",
				message: e,
				severity: "error"
			}));
			const i = t.find(ft);
			if (i !== undefined && e.baseline === "") {
				const e = `thresholds:${i.line}: "${i.expression}" compares with a baseline, and none is named. ` + "Set baseline to the metrics-snapshot.json of an earlier run; it may be missing on the first run.";
				r.push({
					subject: "baseline",
					message: e,
					severity: "error"
				});
			}
			const a = e["error-threshold"];
			return {
				policy: {
					rules: t,
					errorThreshold: a === "off" ? null : a,
					noData: e["no-data"],
					warnOnly: e["warn-only"]
				},
				problems: r
			};
		}
		async function dt(e) {
			if (e.trim() === "") return {
				rules: [],
				errors: []
			};
			const { parseThresholds: t } = await n.e(562).then(n.bind(n, 77562));
			return t(e);
		}
		function ft({ left: e, right: t }) {
			return [e, t].some((e) => e?.kind === "metric" && lt.includes(e.fn));
		}
		var pt = n(95465);
		;
		const mt = {
			writesFiles: true,
			planOnly: false,
			approved: null,
			compacts: false
		};
		const ht = {
			report: null,
			snapshot: null,
			shown: [],
			warnings: []
		};
		async function gt(e, t, n) {
			const r = await (0, pt.M)(e);
			const { policy: i, problems: a } = await ut(r.settings);
			const o = [...r.problems, ...a];
			const { observation: s, baseline: c, release: l } = await Re({
				...r,
				problems: o
			}, t, {
				...n,
				planOnly: n.planOnly || o.length > 0,
				compacts: n.compacts && o.length === 0,
				hash: n.writesFiles && r.settings.sha256
			});
			const u = {
				...s,
				...await ot(s, {
					...i,
					baseline: c
				})
			};
			const d = n.writesFiles ? await _t(u, r.settings["output-dir"], t.cwd) : ht;
			l();
			return {
				report: u,
				files: d
			};
		}
		async function _t(e, t, r) {
			const { writeReportFiles: i } = await Promise.all([n.e(122), n.e(614)]).then(n.bind(n, 68614));
			return i(e, t, r);
		}
		var z = n(23152);
		;
		const vt = {
			name: "config",
			value: "<file>",
			describe: () => z.Wz
		};
		const B = [{
			name: "verbose",
			value: null,
			describe: () => "tell on standard error what is done, each step with its time"
		}, {
			name: "format",
			value: "<format>",
			describe: () => "what goes to standard output",
			choices: ["text", "json"]
		}];
		function V(e) {
			const { form: t } = z.yy[e];
			const n = {
				name: e,
				describe: () => yt(e)
			};
			if (t === "boolean") return {
				...n,
				value: "[true|false]"
			};
			if (t === "word" || t === "number") return {
				...n,
				value: "<value>"
			};
			if (e === "metrics-command") return {
				...n,
				value: "<command>"
			};
			if (e === "redis-url") return {
				...n,
				value: "<url>"
			};
			if (t === "text" && e !== "thresholds") return {
				...n,
				value: "<path>"
			};
			if (e === "plugins") return {
				...n,
				value: "<path>",
				repeats: true
			};
			return {
				...n,
				value: "<text>",
				repeats: true
			};
		}
		function yt(e) {
			const { description: t, allowed: n, form: r } = z.yy[e];
			const i = z.zY[e];
			const a = [...r === "number" ? [n] : [], ...i === "" || typeof i === "object" ? [] : [`default: ${i}`]];
			return a.length === 0 ? t : `${t} (${a.join("; ")})`;
		}
		var bt = n(28449);
		var xt = n(77802);
		var H = n(39889);
		var U = n(88162);
		;
		function St({ verdict: e, settings: t }) {
			(0, bt.ZF)(e.exit_code);
			const n = t["plugins"]?.value;
			if (!Array.isArray(n) || n.length === 0) return () => {};
			Ct();
			return () => void (0, bt.bG)();
		}
		function Ct() {
			let e = false;
			process.on("uncaughtException", (t) => {
				if (e) return;
				e = true;
				const n = (0, H.bt)((0, xt.rJ)(t));
				(0, U.g)().write(`warning: something was thrown after the verdict, which stands: ${n}\n`);
			});
		}
		var W = n(40771);
		var G = n(89109);
		var K = n(5818);
		var q = n(44661);
		;
		const wt = 40;
		const Tt = 110;
		async function Et(e, t) {
			const n = {
				report: e,
				paint: (0, W.C2)(t.color),
				width: Math.min(Tt, Math.max(wt, t.width || 0)),
				files: t.files ?? []
			};
			const r = [
				jt(n),
				Nt(n),
				Pt(n),
				...await Dt(n),
				It(n),
				Bt(n),
				Vt(n)
			];
			const i = r.filter((e) => e.length > 0).flatMap((e) => [...e, ""]);
			const a = i.length > Ot ? [At(n)] : [];
			return `${[...i, ...a].join("\n").trimEnd()}\n`;
		}
		async function Dt(e) {
			const t = e.report.artifacts.every((e) => (0, S.eb)(e).counts.total === 0 && e.recovery === null && e.compaction === null);
			if (t) return [];
			const { compactionLines: r, findingLines: i, recoveryLines: a } = await Promise.all([n.e(122), n.e(35)]).then(n.bind(n, 4035));
			return [
				i(e),
				a(e),
				r(e)
			];
		}
		const Ot = 30;
		const kt = {
			pass: ["✓", "green"],
			fail: ["✗", "red"],
			softened: ["!", "yellow"],
			"cannot-judge": ["✗", "red"]
		};
		function At({ report: e, paint: t }) {
			const { mood: n, word: r } = (0, K.gD)(e);
			const [i, a] = kt[n];
			return t("bold", t(a, `${i} Papyra health: ${r}`));
		}
		function jt(e) {
			const { report: t, width: n } = e;
			const { sentence: r } = (0, K.gD)(t);
			const i = Mt(t);
			return [
				At(e),
				...(0, W.LV)(r, n, "  "),
				...i.slice(0, W.pX).flatMap((e) => (0, W.LV)((0, W.gB)(e), n, "  • ", "    ")),
				...(0, W.OS)(i.length, W.pX, "reasons", "  ")
			];
		}
		function Mt({ verdict: e, checks: t, problems: n }) {
			const r = new Set([...t, ...n].map(({ message: e }) => e));
			for (const { subject: e, message: t } of n) r.add(`${e}: ${t}`);
			const i = e.status === "pass" && t.length > 0 ? e.reasons.slice(1) : e.reasons;
			return i.filter((e) => !r.has(e) && !r.has(e.replace(/^warning: /, "")));
		}
		function Nt({ report: { problems: e }, paint: t, width: n }) {
			if (e.length === 0) return [];
			const r = e.slice(0, W.pX).flatMap(({ subject: e, message: r, severity: i }) => {
				const a = i === "error" ? t("red", "✗") : t("yellow", "!");
				const o = r.includes(e) ? r : `${(0, H.$Q)(e, W.lG)}: ${r}`;
				const [s = "", ...c] = (0, W.LV)((0, H.bt)((0, H.$Q)(o, W.lG * 3)), n, "    ");
				return [`  ${a} ${s.slice(4)}`, ...c];
			});
			return [
				t("bold", "Problems"),
				...r,
				...(0, W.OS)(e.length, W.pX, "problems", "  ")
			];
		}
		function Pt({ report: { checks: e }, paint: t, width: n }) {
			if (e.length === 0) return [];
			const r = [
				"fail",
				"warn",
				"no-data"
			].flatMap((t) => e.filter((e) => e.status === t));
			const i = (0, K.ls)(e, "pass");
			return [
				t("bold", "Thresholds"),
				...r.slice(0, W.pX).flatMap((e) => Ft(e, t, n)),
				...(0, W.OS)(r.length, W.pX, "checks that did not pass", "  "),
				...i === 0 ? [] : [`  ${t("green", "✓")} ${(0, G.LS)(i, "check")} passed`]
			];
		}
		function Ft({ status: e, message: t }, n, r) {
			const i = {
				fail: n("red", "✗"),
				warn: n("yellow", "!"),
				"no-data": n("dim", "–"),
				pass: n("green", "✓")
			};
			const [a = "", ...o] = (0, W.LV)((0, H.bt)((0, H.$Q)(t, W.lG * 2)), r, "    ");
			return [`  ${i[e]} ${a.slice(4)}`, ...o];
		}
		function It({ report: { artifacts: e }, paint: t }) {
			if (e.length === 0) return [];
			const n = e.slice(0, W.pX).flatMap((e) => Lt(e, t));
			return [
				t("bold", "Artifacts"),
				...n,
				...(0, W.OS)(e.length, W.pX, "artifacts", "  ")
			];
		}
		function Lt(e, t) {
			const { path: n, backend: r, check: i, mode: a } = e;
			const o = (0, S.eb)(e);
			const s = (0, S.$g)(e);
			const c = (0, q.RV)(o);
			const l = [
				`${r} backend`,
				...c === null ? [] : [c],
				(0, q.lP)(o),
				(0, G.LS)(o.records.total, "record"),
				...(0, S.KJ)(e) && o.bytes > 0 ? ["not read whole"] : [],
				(0, K._g)(e),
				...s > 0 ? [`${(0, G.LS)(s, "error")} mended`] : [],
				`${i}, ${a}`
			];
			return [
				`  ${Rt(e, t)} ${(0, W.gB)(n)}`,
				t("dim", `    ${l.join(" · ")}`),
				...[(0, K._)(e), zt(o)].filter((e) => e !== null).map((e) => t("dim", `    ${e}`))
			];
		}
		function Rt(e, t) {
			const { mode: n, exit_code: r } = e;
			const { counts: i } = (0, S.eb)(e);
			if (r === M.RS) return t("red", "✗");
			if (i.total === 0) return t("green", "✓");
			if (n === "ignore") return t("dim", "–");
			return i.errors > 0 ? t("red", "✗") : t("yellow", "!");
		}
		function zt({ timestamps: e }) {
			if (e.first === null || e.last === null) return null;
			const [t, n] = [(0, G.ay)(e.first), (0, G.ay)(e.last)];
			if (t !== null && n !== null) return `from ${t} to ${n} UTC`;
			const [r, i] = [e.first, e.last].map((e) => (0, H.bt)((0, H.$Q)(e, 40)));
			return `timestamps from ${r} to ${i}`;
		}
		function Bt({ report: { metrics: e, baseline: t }, paint: n, width: r }) {
			const i = e.slice(0, W.pX).flatMap(({ source: e, form: t, status: i, values: a, message: o }) => {
				const s = {
					ok: n("green", "✓"),
					unavailable: n("dim", "–"),
					error: n("red", "✗")
				};
				const c = `${(0, G.LS)(Object.keys(a).length, "value")}${t === null ? "" : `, ${t}`}`;
				const l = i === "ok" ? c : i === "error" ? "not read" : "unavailable";
				const u = o === null ? [] : (0, W.LV)((0, W.gB)(o), r, "    ");
				return [`  ${s[i]} ${(0, W.gB)(e)}: ${l}`, ...u];
			});
			const a = t === null ? [] : [`  ${n("dim", `baseline ${(0, W.gB)(t.source)}: ${t.status}`)}`];
			if (i.length + a.length === 0) return [];
			const o = (0, W.OS)(e.length, W.pX, "metrics sources", "  ");
			return [
				n("bold", "Metrics"),
				...i,
				...o,
				...a
			];
		}
		function Vt({ files: e, paint: t }) {
			if (e.length === 0) return [];
			return [t("bold", "Written"), ...e.map((e) => `  ${(0, H.bt)(e)}`)];
		}
		var Ht = n(73454);
		var J = n(8287);
		;
		function Ut({ artifacts: e, problems: t }) {
			const n = e.map(Wt);
			const r = t.map(({ message: e }) => `${(0, H.bt)(e)}\n`);
			return [...n, ...r].join("\n");
		}
		function Wt(e) {
			const { backend: t, path: n } = e;
			const r = (0, S.eb)(e);
			const i = [
				["backend", t],
				...Gt(e),
				...Kt(e),
				["events", (0, J.B)(r.records.event)],
				...Object.entries(r.events).map(([e, t]) => [`  ${e}`, (0, J.B)(t)]),
				["audits", (0, J.B)(r.records.audit)],
				["dead_letters", (0, J.B)(r.records.dead_letter)],
				["other", (0, J.B)(r.records.other)],
				["first", Yt(r.timestamps.first)],
				["last", Yt(r.timestamps.last)],
				["anomalies", (0, J.B)(r.counts.papyra)],
				...r.streams.flatMap(qt),
				...(0, q.YD)(e).map((e) => [`stream ${e}`, q.D]),
				...Object.entries(e.inspection ?? {}).map(([e, t]) => [`inspect.${e}`, (0, G.ZV)(t)])
			];
			const a = i.map(([e, t]) => `  ${(0, H.bt)(e)}: ${(0, H.bt)(t)}\n`).join("");
			return `${(0, H.bt)(n)}\n${a}`;
		}
		function Gt(e) {
			const t = (0, S.eb)(e);
			if ((0, Ht.DU)(e)) return [["size", (0, q.lP)(t)]];
			const n = e.backend === "redis" ? "streams" : "files";
			return [[n, `${t.files.length} (${(0, q.lP)(t)})`]];
		}
		function Kt(e) {
			const t = (0, K._)(e);
			if (t === null) return [];
			const n = (0, S.eb)(e).coverage.unit === "entries" && !(0, S.KJ)(e);
			return [[n ? "read" : "not whole", t]];
		}
		function qt(e) {
			const t = (0, q.UX)(e);
			const n = t === null ? "" : `, ${t[0]} to ${t[1]}`;
			return [[`stream ${e.key}`, `${(0, G.LS)(e.entries, "entry", "entries")}${n}`], ...e.groups.map((e) => [`  group "${(0, q.S2)(e)}"`, Jt(e)])];
		}
		function Jt(e) {
			const t = e.oldest_pending_seconds === null ? [] : [`oldest pending ${(0, q.CN)(e)}`];
			const n = [
				`consumers ${(0, q.ZU)(e)}`,
				`pending ${(0, q.J1)(e)}`,
				...t
			];
			return [...n, `lag ${(0, q.kF)(e)}`].join(", ");
		}
		function Yt(e) {
			return e === null ? "-" : (0, G.ay)(e) ?? e;
		}
		var Xt = n(37544);
		var Zt = n(72426);
		var Y = n(81925);
		;
		const Qt = 200;
		const $t = 100;
		const en = 5e3;
		const tn = 1e4;
		const nn = 20;
		function rn(e, t) {
			const { isTerminal: n, now: r = Zt.L } = t;
			const [i, a] = n ? [Qt, $t] : [en, tn];
			const o = an(e);
			const s = on();
			let c = null;
			let l = false;
			let u = false;
			const d = () => {
				if (l && n) o("\r\x1B[K");
				l = false;
			};
			const f = () => {
				d();
				c = null;
			};
			const p = {
				update(t, d, f) {
					if (u) return;
					const p = r();
					s.update(t, p);
					c ??= p + i;
					if (p < c) return;
					c = p + a;
					l = true;
					const m = sn(t, d, s.bytesPerSecond(t, p));
					const h = Math.max(20, e().columns || 80);
					const g = n ? `\r${cn(t, d, m, f, h)}\x1b[K` : un(t, d, m, f);
					o(g);
				},
				stop() {
					f();
					if (!u && n) o("Stopping; press Ctrl-C again to stop at once.\n");
					u = true;
				},
				say(e) {
					d();
					o(`${e}\n`);
				},
				finish: f,
				onMetricChanged({ metric: e, event: t }) {
					if (t.type !== "scan.progress" || !(e instanceof we)) return;
					const { read: n, total: r, artifact: i } = e.snapshot();
					p.update(n, r ?? 0, i);
				},
				onStopped: f
			};
			return p;
		}
		function an(e) {
			let t = "untouched";
			const n = () => {
				t = "broken";
			};
			return (r) => {
				if (t === "broken") return;
				const i = e();
				if (t === "untouched") i.on("error", n);
				t = "open";
				try {
					i.write(r);
				} catch {
					n();
				}
			};
		}
		function on() {
			let e = null;
			let t = 0;
			return {
				update(n, r) {
					if (e === null || n < t) e = {
						done: n,
						time: r
					};
					t = n;
				},
				bytesPerSecond(t, n) {
					if (e === null || n <= e.time) return 0;
					return (t - e.done) * 1e3 / (n - e.time);
				}
			};
		}
		function sn(e, t, n) {
			const r = [t > 0 ? `${(0, Y.z3)(e)} of ${(0, Y.z3)(t)}` : (0, Y.z3)(e)];
			if (n > 0) r.push(`${(0, Y.z3)(n)}/s`);
			if (n > 0 && t > e) r.push(`${(0, G.a3)((t - e) / n)} left`);
			return r.join(" · ");
		}
		function cn(e, t, n, r, i) {
			const a = t > 0 ? `${ln(e, t)} ${n}` : n;
			const o = i - 1;
			return (0, H.$Q)(`${a} · ${(0, H.bt)((0, H.$Q)(r, o))}`, o);
		}
		function ln(e, t) {
			const n = Math.round(Math.min(1, Math.max(0, e / t)) * nn);
			return `${"█".repeat(n)}${"░".repeat(nn - n)}${(0, Y.pC)(e, t).padStart(4)}`;
		}
		function un(e, t, n, r) {
			const i = t > 0 ? `${(0, Y.pC)(e, t)} · ` : "";
			return `Scanning ${(0, H.bt)((0, H.$Q)(r, 200))}: ${i}${n}\n`;
		}
		var dn = n(67883);
		;
		const fn = 2;
		const pn = {
			writesFiles: false,
			planOnly: false,
			approved: null,
			compacts: false
		};
		async function X(e, t, n = pn) {
			const r = process.cwd();
			const i = rn(U.g, { isTerminal: _n() });
			return (0, dn.q)(i.stop, async (a) => {
				const o = t.isVerbose ? [i, await mn(i)] : [i];
				const { report: s, files: c } = await gt({
					given: e,
					givenAs: "flag",
					withConfigFile: n.writesFiles,
					cwd: r
				}, {
					cwd: r,
					run: null,
					now: new Date(),
					hooks: o,
					mask: () => {},
					signal: a
				}, n);
				const l = St(s);
				i.finish();
				for (const e of c.warnings) (0, U.g)().write(`warning: ${(0, H.bt)(e)}\n`);
				(0, U.d)().write(t.json ? (0, Xt.P)(s) : await hn(s, t.text, c.shown));
				l();
				return s.verdict.exit_code;
			});
		}
		async function mn({ say: e }) {
			const { createDebugLog: t } = await n.e(999).then(n.bind(n, 56999));
			return t(e);
		}
		async function hn(e, t, n) {
			if (t === "inspect") return Ut(e);
			return Et(e, {
				color: vn(),
				width: (0, U.d)().columns || 100,
				files: n
			});
		}
		async function gn(e, t, r) {
			const { readApprovedPlan: i } = await Promise.all([n.e(816), n.e(555)]).then(n.bind(n, 96555));
			const a = i(e, t);
			if (typeof a === "string") {
				(0, U.g)().write(`${(0, H.bt)(a)}\n`);
				return M.RS;
			}
			return X(new Map([...a.given, ...t]), r, {
				...pn,
				approved: a.approved
			});
		}
		function _n() {
			return (0, i.fstatSync)(fn).isCharacterDevice() && (0, U.g)().isTTY === true;
		}
		function vn() {
			if (process.env["NO_COLOR"]) return false;
			return process.env["FORCE_COLOR"] ? process.env["FORCE_COLOR"] !== "0" : (0, U.d)().isTTY === true;
		}
		;
		const Z = [
			"path",
			"backend",
			"redis-url",
			"redis-prefix",
			"redis-system-id",
			"redis-sample-size",
			"redis-options",
			"plugins",
			"max-files",
			"max-bytes",
			"rules",
			"max-anomalies",
			"if-no-files",
			"scanner",
			"threads",
			"time-limit",
			"max-compression-ratio"
		];
		const yn = [
			"recovery-mode",
			"quarantine-dir",
			"salvage",
			"max-loss",
			"output-dir"
		];
		const bn = [
			"max-records",
			"max-age-seconds",
			"max-total-bytes"
		];
		const xn = [
			V("metrics-command"),
			V("metrics-timeout"),
			{
				name: "json",
				value: null,
				describe: () => "print one JSON object"
			}
		];
		const Sn = `
Exit codes:
  0  healthy, recovered, or passed
  1  anomalies, or a breached threshold
  2  a recovery left anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;
		const Cn = `
Exit codes:
  0  healthy
  2  anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;
		const wn = `
Exit codes:
  0  healthy, or recovered
  2  anomalies are left, or --plan found some
  3  could not be done, and the originals are as they were; a mistake in the settings`;
		const Tn = `
Exit codes:
  0  done, or nothing to do; with --dry-run also when something would go
  3  could not be done, and the originals are as they were; a mistake in the settings`;
		const En = `
Exit codes:
  0  done
  3  could not be done, and the baseline is as it was; a mistake in the flags, a source that cannot be read`;
		const Dn = 2;
		const On = new Map([
			["doctor", "Papyra's doctor"],
			["persistence", "Papyra's persistence commands"],
			["metrics", "metrics snapshots"]
		]);
		const kn = [
			{
				words: ["check"],
				description: "examine artifacts and metrics, judge them, write the report",
				flags: () => [
					...z.OI.map(V),
					vt,
					...B
				],
				exitCodes: Sn,
				run: (e) => X(Q(e), $(e), mt)
			},
			{
				words: ["doctor", "run"],
				description: "examine artifacts, as \"papyra doctor run\" does",
				...An("doctor")
			},
			{
				words: ["persistence", "scan"],
				description: "list the anomalies, as \"papyra persistence scan\" does",
				flags: () => [...Z.map(V), ...B],
				exitCodes: Cn,
				run: async (e) => {
					const t = await X(Q(e), $(e));
					return t === 1 ? Dn : t;
				}
			},
			{
				words: ["persistence", "startup-check"],
				description: "examine artifacts, as \"papyra persistence startup-check\" does",
				...An("startup-check")
			},
			{
				words: ["persistence", "recover"],
				description: "mend damaged artifacts; what is removed is kept aside",
				flags: () => [
					...[...Z, ...yn].map(V),
					{
						name: "mode",
						value: "<value>",
						describe: () => "the same as --recovery-mode, under Papyra's name"
					},
					{
						name: "plan",
						value: null,
						describe: () => "say exactly what would change, and write nothing"
					},
					{
						name: "apply-plan",
						value: "<file>",
						describe: () => "carry out this plan (of --plan --format json) unless anything changed since"
					},
					...B
				],
				exitCodes: wn,
				refuse: (e) => {
					const t = [...Q(e).keys()].filter((e) => e !== "redis-url" && e !== "plugins");
					if (e.has("apply-plan") && (e.has("plan") || t.length > 0)) {
						return "--apply-plan brings the settings of its plan; leave out the other flags, but for --redis-url, --plugins, --verbose and --format";
					}
					const [n, r] = [e.get("mode"), e.get("recovery-mode")];
					return n !== undefined && r !== undefined && n !== r ? "--mode and --recovery-mode are two names of one setting; give one of them" : null;
				},
				run: jn
			},
			{
				words: ["persistence", "compact"],
				description: "let go what retention does not keep",
				flags: () => [
					...[...Z, ...bn].map(V),
					{
						name: "dry-run",
						value: null,
						describe: () => "say what would be reclaimed, and write nothing"
					},
					...B
				],
				exitCodes: Tn,
				refuse: (e) => bn.some((t) => !["", "off"].includes(String(e.get(t) ?? "").trim())) ? null : `say what to keep with one of ${bn.map((e) => `--${e}`).join(", ")}`,
				run: (e) => X(Q(e).set("mode", "scan_only"), $(e), {
					...pn,
					compacts: !e.has("dry-run")
				})
			},
			{
				words: ["persistence", "inspect"],
				description: "say what the artifacts hold",
				flags: () => [...Z.map(V), ...B],
				run: (e) => X(Q(e).set("mode", "scan_only"), $(e, "inspect"))
			},
			{
				words: ["metrics", "persistence"],
				description: "show the numbers of a snapshot under their canonical names",
				flags: () => [{
					name: "from",
					value: "<source>",
					describe: () => z.yy.metrics.description,
					repeats: true
				}, ...xn],
				refuse: (e) => e.has("from") || e.has("metrics-command") ? null : "say where the metrics are with --from, or what prints them with --metrics-command",
				run: async (e) => {
					const t = Q(e).set("metrics", String(e.get("from") ?? ""));
					const { runMetrics: r } = await Promise.all([
						n.e(376),
						n.e(283),
						n.e(390)
					]).then(n.bind(n, 68390));
					return r(t, e.has("json"));
				}
			},
			{
				words: ["metrics", "reset"],
				description: "start a new measuring interval; the old baseline is kept beside it",
				flags: () => [
					{
						name: "baseline",
						value: "<file>",
						describe: () => "the metrics-snapshot.json from which the next run shall count anew",
						isNeeded: true
					},
					{
						name: "from",
						value: "<source>",
						describe: () => "of processes that go on counting: where their numbers are, to count on from (as in \"metrics persistence\")",
						repeats: true
					},
					...xn
				],
				exitCodes: En,
				run: async (e) => {
					const t = Q(e);
					const r = e.get("from");
					if (r !== undefined) t.set("metrics", String(r));
					const { runMetricsReset: i } = await Promise.all([
						n.e(376),
						n.e(945),
						n.e(283),
						n.e(252)
					]).then(n.bind(n, 61252));
					return i(t, e.has("json"));
				}
			}
		];
		function An(e) {
			return {
				flags: () => [...[
					...Z,
					"mode",
					...yn
				].map(V), ...B],
				exitCodes: Sn,
				run: (t) => X(Q(t).set("check", e), $(t))
			};
		}
		function jn(e) {
			const t = e.get("apply-plan");
			if (typeof t === "string") return gn(t, Q(e), $(e));
			const n = Q(e);
			const r = n.get("mode");
			if (r !== undefined && !n.has("recovery-mode")) n.set("recovery-mode", r);
			return X(n.set("mode", "recover"), $(e), {
				...pn,
				planOnly: e.has("plan")
			});
		}
		function Q(e) {
			const t = new Map();
			for (const n of [...z.OI, "config"]) {
				const r = e.get(n);
				if (r !== undefined) t.set(n, String(r));
			}
			return t;
		}
		function $(e, t = "console") {
			return {
				json: e.get("format") === "json",
				isVerbose: e.has("verbose"),
				text: t
			};
		}
	}),
	12449: ((e, t, n) => {
		n.d(t, {
			Al: () => r,
			iU: () => o,
			oC: () => i,
			xJ: () => s,
			y0: () => a
		});
		const r = [
			"TRUNCATED_LINE",
			"PARTIAL_WRITE",
			"CORRUPTED_LINE",
			"ORPHANED_ROTATED_FILE",
			"UNEXPECTED_FILE"
		];
		const i = ["error", "warn"];
		const a = {
			"torn-tail": {
				papyra: true,
				meaning: "the last record was cut off while it was being written"
			},
			"unterminated-record": {
				papyra: true,
				meaning: "the last record is complete and lacks only its newline"
			},
			"glued-records": {
				papyra: true,
				meaning: "a torn record and the next one share a line; the second is intact"
			},
			"invalid-utf8": {
				papyra: true,
				meaning: "the line is not UTF-8; Papyra itself crashes on it"
			},
			"nul-hole": {
				papyra: true,
				meaning: "NUL bytes, as a file system leaves after a crash or a sparse copy"
			},
			bom: {
				papyra: true,
				meaning: "the line starts with a byte order mark, as an editor or a concatenation leaves"
			},
			"blank-line": {
				papyra: true,
				meaning: "an empty line, which Papyra does not read as a record"
			},
			"invalid-json": {
				papyra: true,
				meaning: "the line is not JSON as Python reads it"
			},
			"too-deep": {
				papyra: true,
				meaning: "nested deeper than Python can read"
			},
			"orphaned-file": {
				papyra: true,
				meaning: "a file beside the rotating set that does not belong to it"
			},
			"unreadable-file": {
				papyra: true,
				meaning: "a file of the set could not be read to its end"
			},
			"missing-payload": {
				papyra: true,
				meaning: "a stream entry without a field \"data\", in which Papyra keeps the record"
			},
			"non-object-payload": {
				papyra: true,
				meaning: "a stream entry holds JSON that is not an object, so no record"
			},
			"wrong-key-type": {
				papyra: true,
				meaning: "the key of a stream holds another type; Papyra itself fails on it, and cannot write to it"
			},
			"non-object": {
				papyra: false,
				meaning: "a JSON value that is not an object; Papyra drops it when it repairs"
			},
			"unknown-kind": {
				papyra: false,
				meaning: "kind is none of event, audit and dead_letter, or not that of its stream"
			},
			"missing-field": {
				papyra: false,
				meaning: "the record lacks a field that Papyra always writes"
			},
			"wrong-type": {
				papyra: false,
				meaning: "a field holds another type than Papyra writes"
			},
			"duplicate-key": {
				papyra: false,
				meaning: "a key stands twice; Python keeps the last value only"
			},
			"non-finite-number": {
				papyra: false,
				meaning: "NaN, Infinity or a number too large: not JSON outside Python"
			},
			"time-regression": {
				papyra: false,
				meaning: "the timestamp is earlier than that of the record before"
			},
			"rotation-stalled": {
				papyra: false,
				meaning: "every slot is taken, so Papyra no longer rotates and the active file grows past max-bytes"
			},
			"id-regression": {
				papyra: false,
				meaning: "IDs of a stream run backwards, as a restore or a broken copy leaves them"
			},
			"future-id": {
				papyra: false,
				meaning: "an ID lies ahead of the server's clock; every later entry gets its time from it"
			},
			"timestamp-mismatch": {
				papyra: false,
				meaning: "the timestamp of a record and the time in the ID of its entry are far apart"
			},
			"consumer-lag": {
				papyra: false,
				meaning: "a consumer group is far behind its stream"
			},
			"pending-backlog": {
				papyra: false,
				meaning: "a consumer group has taken many entries and not acknowledged them"
			},
			"stale-pending": {
				papyra: false,
				meaning: "an entry was delivered long ago and never acknowledged: its consumer is stuck or gone"
			},
			"idle-consumer": {
				papyra: false,
				meaning: "a consumer has entries pending and has not been heard of for long"
			},
			"lost-pending": {
				papyra: false,
				meaning: "an entry is pending whose record is no longer in the stream: it was deleted or trimmed"
			}
		};
		const o = Object.keys(a);
		function s(e, t) {
			return t[e] ?? (a[e].papyra ? "error" : "warn");
		}
	}),
	80759: ((e, t, n) => {
		n.d(t, {
			CH: () => u,
			MB: () => d,
			kP: () => a
		});
		var r = n(68308);
		const i = {
			gzip: ".gz",
			zstd: ".zst"
		};
		const a = 4;
		const o = [
			31,
			139,
			8
		];
		const s = [
			40,
			181,
			47,
			253
		];
		const c = Array.from({ length: 16 }, (e, t) => [
			80 + t,
			42,
			77,
			24
		]);
		const l = {
			gzip: [o],
			zstd: [s, ...c]
		};
		function u(e) {
			const t = e.toLowerCase();
			if (t.endsWith(i.gzip)) return "gzip";
			return t.endsWith(i.zstd) ? "zstd" : null;
		}
		function d(e, t) {
			const n = u(e);
			const r = f(t);
			if (n === r) return n;
			if (r !== null) {
				const e = n === null ? "its name does not say so" : `its name ends in ${i[n]}`;
				m(`it is ${r} data and ${e}`, `Give it a name that ends in ${i[r]}.`);
			}
			if (n === null || p(n, t)) return n;
			if (t.length === 0) {
				m(`it is named ${i[n]} and is empty, which ${n} data never is`, "Compress the original again, or leave it out of path.");
			}
			return m(`it is named ${i[n]} and does not begin as ${n} data does`, "See what it is and give it a name that says so, or leave it out of path.");
		}
		function f(e) {
			const t = (t) => t.every((t, n) => e[n] === t);
			if (l.gzip.some(t)) return "gzip";
			return l.zstd.some(t) ? "zstd" : null;
		}
		function p(e, t) {
			const n = (e) => t.every((t, n) => e[n] === t);
			return t.length > 0 && l[e].some(n);
		}
		function m(e, t) {
			throw new r.o2(e, { remedy: t });
		}
	}),
	42346: ((e, t, n) => {
		n.d(t, { W: () => r });
		async function r() {
			const { createHash: e } = await Promise.resolve().then(n.t.bind(n, 77598, 19));
			return e("sha256");
		}
	}),
	76799: ((e, t, n) => {
		n.d(t, {
			SQ: () => a,
			VI: () => s,
			t5: () => o
		});
		var r = n(73024);
		const i = {
			ENOENT: "there is no such file",
			EACCES: "permission is denied",
			EPERM: "the operation is not permitted",
			EISDIR: "it is a directory",
			ENOTDIR: "a part of its path is not a directory",
			ELOOP: "its symbolic links go round in a circle",
			ENAMETOOLONG: "its name is too long",
			EMFILE: "too many files are open",
			EIO: "the disk reported an input/output error",
			ENOSPC: "the disk is full",
			EROFS: "the file system is read-only",
			ENXIO: "it is not a regular file",
			EEXIST: "a file of that name is in the way",
			ERR_INVALID_ARG_VALUE: "its name holds a NUL, which no file name can"
		};
		function a(e) {
			const t = e?.code;
			if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
			const n = i[t];
			return n === undefined ? t : `${n} (${t})`;
		}
		function o(e) {
			try {
				return (0, r.statSync)(e);
			} catch (e) {
				return e.code === "ENOENT" ? null : a(e);
			}
		}
		function s(e) {
			const t = o(e);
			return t !== null && typeof t !== "string" && t.isFile() ? t : null;
		}
	}),
	20027: ((e, t, n) => {
		n.d(t, {
			Dl: () => l,
			OI: () => s,
			cu: () => i,
			i9: () => c,
			s8: () => a
		});
		var r = n(73024);
		function i(e) {
			return o((0, r.fstatSync)(e, { bigint: true }));
		}
		function a(e) {
			return o((0, r.statSync)(e, { bigint: true }));
		}
		function o({ dev: e, ino: t, size: n, mtimeNs: r }) {
			return {
				device: e,
				inode: t,
				size: n,
				modified: r
			};
		}
		function s(e, t) {
			return e.size === t.size && e.modified === t.modified;
		}
		function c(e, t) {
			return e.device === t.device && e.inode === t.inode;
		}
		function l(e, t) {
			return c(e, t) && s(e, t);
		}
	}),
	4056: ((e, t, n) => {
		n.d(t, { F: () => a });
		var r = n(12449);
		class i {
			listed = [];
			total = 0;
		}
		class a {
			#e;
			#t = {
				error: new i(),
				warn: new i()
			};
			#n = new Map();
			#r = new Map();
			#i = 0;
			constructor(e) {
				this.#e = e;
			}
			add(e, t, n) {
				if (this.count(e, t)) this.list(e, t, n());
			}
			count(e, t) {
				const n = this.#o(e);
				if (n.severity === null) return false;
				const r = this.#t[n.severity];
				n.count++;
				r.total++;
				if (n.papyra) this.#i++;
				if (t !== null) this.#n.set(t, (this.#n.get(t) ?? 0) + 1);
				return this.#a(r);
			}
			isFull(e) {
				const t = this.#r.get(e);
				if (t === undefined) return false;
				return t.severity === null || !this.#a(this.#t[t.severity]);
			}
			#a({ listed: e }) {
				return e.length < this.#e.maxAnomalies;
			}
			list(e, t, n) {
				const { severity: r, papyra: i } = this.#o(e);
				if (r === null) return;
				const { error: a, warn: o } = this.#t;
				const s = a.total + o.total;
				this.#t[r].listed.push({
					order: s,
					anomaly: {
						type: t,
						rule: e,
						severity: r,
						papyra: i,
						...n
					}
				});
			}
			#o(e) {
				const t = this.#r.get(e);
				if (t !== undefined) return t;
				const n = (0, r.xJ)(e, this.#e.severities);
				const i = {
					severity: n === "ignore" ? null : n,
					papyra: r.y0[e].papyra,
					count: 0
				};
				this.#r.set(e, i);
				return i;
			}
			totals() {
				const { error: e, warn: t } = this.#t;
				return {
					papyra: this.#i,
					errors: e.total,
					warnings: t.total
				};
			}
			result() {
				const { papyra: e, errors: t, warnings: n } = this.totals();
				const { error: r, warn: i } = this.#t;
				const a = i.listed.slice(0, this.#e.maxAnomalies - r.listed.length);
				const o = [...r.listed, ...a].sort((e, t) => e.order - t.order);
				const s = [...this.#r].filter(([, { count: e }]) => e > 0);
				return {
					anomalies: o.map(({ anomaly: e }) => e),
					truncated: o.length < t + n,
					counts: {
						total: t + n,
						errors: t,
						warnings: n,
						papyra: e,
						by_type: Object.fromEntries(this.#n),
						by_rule: Object.fromEntries(s.map(([e, { count: t }]) => [e, t]))
					}
				};
			}
		}
	}),
	8287: ((e, t, n) => {
		n.d(t, { B: () => r });
		function r(e) {
			return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
		}
	}),
	86452: ((e, t, n) => {
		n.d(t, {
			$y: () => d,
			A_: () => s,
			Pm: () => h,
			aI: () => f,
			fX: () => m,
			o0: () => g,
			q1: () => p
		});
		var r = n(4573);
		var i = n(12449);
		var a = n(40551);
		var o = n(54654);
		const s = 8 << 20;
		const c = 123;
		const l = 34;
		const u = [
			32,
			44,
			58,
			93,
			125
		];
		const d = "invalid-json";
		function f({ start: e, end: t, buffer: n, base: r }, i) {
			return i === "incomplete" && e >= r && !(0, o.e)(n, t - r);
		}
		function p(e) {
			return y(e) ?? v(e) ?? b(e) ?? x(e) ?? S(e) ?? C(e) ?? {
				rule: "invalid-json",
				at: e.errorAt,
				message: a.H_[e.error]
			};
		}
		function m(e) {
			return _(e) ?? x(e) ?? C(e) ?? {
				rule: "torn-tail",
				at: e.bytes.length,
				message: i.y0["torn-tail"].meaning
			};
		}
		function h(e, t) {
			const n = a.H_[e];
			if (e === "utf8") return {
				rule: "invalid-utf8",
				at: 0,
				message: n
			};
			if (t) return {
				rule: "torn-tail",
				at: 0,
				message: i.y0["torn-tail"].meaning
			};
			return {
				rule: e === "depth" ? "too-deep" : "invalid-json",
				at: 0,
				message: n
			};
		}
		function g(e, t) {
			const n = Math.min(t, e.length);
			let r = 0;
			for (let t = 0; t < n; t++) {
				if ((e[t] & 192) !== 128) r++;
			}
			return r + 1;
		}
		function _({ bytes: e }) {
			const t = v({
				bytes: e,
				errorAt: 0
			});
			return t !== null && (0, a.wI)(e, t.at, e.length) === a.Jt ? null : t;
		}
		function v({ bytes: e, errorAt: t }) {
			if (t === e.length || (0, r.isUtf8)(e)) return null;
			let n = t;
			while (n < e.length) {
				const t = e[n];
				const r = t < 128 ? 1 : (0, a.wI)(e, n, e.length);
				if (r < 0) break;
				n += r;
			}
			const i = e[n].toString(16).padStart(2, "0");
			return {
				rule: "invalid-utf8",
				at: n,
				message: `byte 0x${i} is not UTF-8`
			};
		}
		function y({ error: e }) {
			return e === "blank" ? {
				rule: "blank-line",
				at: 0,
				message: i.y0["blank-line"].meaning
			} : null;
		}
		function b({ bytes: e }) {
			if (e[0] !== 239 || e[1] !== 187 || e[2] !== 191) return null;
			return {
				rule: "bom",
				at: 0,
				message: i.y0.bom.meaning
			};
		}
		function x({ bytes: e, errorAt: t }) {
			const n = t === e.length ? -1 : e.indexOf(0, t);
			if (n < 0) return null;
			let r = n;
			while (e[r] === 0) r++;
			const i = r - n === 1 ? "a NUL byte" : `${r - n} NUL bytes in a row`;
			return {
				rule: "nul-hole",
				at: n,
				message: i
			};
		}
		function S({ error: e, errorAt: t }) {
			return e === "depth" ? {
				rule: "too-deep",
				at: t,
				message: a.H_.depth
			} : null;
		}
		function C(e) {
			const t = w(e);
			if (t === null) return null;
			return {
				rule: "glued-records",
				at: t,
				message: "the intact record starts here"
			};
		}
		function w(e) {
			const { bytes: t } = e;
			if (!(0, o.e)(t)) return null;
			let n = (0, o.o)(t);
			for (let r = t.indexOf(c, 1); r >= 0 && n > 0; r = t.indexOf(c, r + 1)) {
				if (t[r + 1] !== l || T(e, r)) continue;
				D.push(t, r, t.length, 0, true);
				if (E.isObject) return r;
				n -= E.errorAt - r + 1;
			}
			return null;
		}
		function T({ bytes: e, error: t, errorAt: n }, r) {
			if (r + 2 >= n || t === "depth" || t === "incomplete") return false;
			return !u.includes(e[r + 2]);
		}
		const E = {
			isObject: false,
			errorAt: 0
		};
		const D = new a.V5({
			badLine() {},
			oddLine() {},
			unterminatedLine(e, t, n, r) {
				E.isObject = t === null && r;
				E.errorAt = n;
			}
		}, null, true);
	}),
	40551: ((e, t, n) => {
		n.d(t, {
			DA: () => c,
			H_: () => d,
			Jt: () => j,
			Uy: () => x,
			V5: () => ee,
			wI: () => ie
		});
		var r = n(8287);
		var i = n(15977);
		var a = n(63977);
		const o = 984;
		const s = 4300;
		const c = 1 << 20;
		const l = 4096;
		const u = 256;
		const d = {
			blank: "the line is empty",
			value: "expected a value",
			key: "expected a key in double quotes",
			colon: "expected ':' after the key",
			comma: "expected ',' or the closing bracket",
			extra: "more text follows after the end of the value",
			control: "a control character stands in a string; JSON needs it escaped",
			escape: "a backslash starts no escape that JSON knows",
			utf8: "a byte is not UTF-8",
			integer: `an integer has more than ${(0, r.B)(s)} digits, the most Python reads`,
			number: "a number is longer than 1 MiB",
			depth: `nested deeper than ${o} levels`,
			incomplete: "the line ends before its value does"
		};
		const f = 0;
		const p = 1;
		const m = 2;
		const h = 3;
		const g = 4;
		const _ = 5;
		const v = 6;
		const y = 7;
		const b = 8;
		const x = {
			AFTER_VALUE: f,
			FIRST_KEY: p,
			KEY: m,
			IN_STRING: g,
			VALUE: v,
			FIRST_ELEMENT: y
		};
		const S = 123;
		const C = 125;
		const w = 91;
		const T = 93;
		const E = new Uint8Array(256).fill(1, 32, 128);
		E[34] = 0;
		E[92] = 0;
		const D = new Uint8Array(256);
		for (const e of Buffer.from("\"\\/bfnrt")) D[e] = 1;
		const O = new Uint8Array(256);
		for (const e of Buffer.from("0123456789abcdefABCDEF")) O[e] = 1;
		const k = Buffer.from("Infinity");
		const A = new Map([
			[116, {
				bytes: Buffer.from("true"),
				type: a.Jx
			}],
			[102, {
				bytes: Buffer.from("false"),
				type: a.Jx
			}],
			[110, {
				bytes: Buffer.from("null"),
				type: a.Cq
			}],
			[78, {
				bytes: Buffer.from("NaN"),
				type: a.K$
			}],
			[73, {
				bytes: k,
				type: a.K$
			}]
		]);
		const j = -1;
		const M = -2;
		class ee {
			buffer = null;
			#e;
			#t;
			#n;
			#r = -1;
			#i = b;
			#a = 0;
			#o = new Uint8Array(o + 1);
			#s = 1;
			#c = 0;
			#l = "incomplete";
			#u = 0;
			#d = false;
			#f = false;
			#p = -1;
			#m = false;
			#h = 0;
			#g = "value";
			#_ = 0;
			#v = false;
			#y = a.LT;
			#b = 0;
			#x = 0;
			#S = true;
			#C = false;
			#w = false;
			#T = 0;
			#E = new Set();
			constructor(e, t, n = false) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			push(e, t, n, r, i) {
				const s = this.#o;
				let l = t;
				let u = this.#i;
				let d = this.#a;
				if (this.#d && l < n) {
					if (e[l] === 10) l++;
					this.#c = r + l;
					this.#d = false;
					if (this.#r === 0 && l < n) return l;
				}
				while (l < n) {
					const t = e[l];
					if (u === g) {
						const t = this.#k(e, l, n);
						if (t >= 0) {
							u = this.#m ? h : f;
							l = t;
						} else if (t === M) {
							this.#D(r + this.#h);
							u = _;
							l = this.#h;
						} else {
							l = i ? n : this.#h;
							break;
						}
					} else if (u === _) {
						if (this.#n) l = n;
						else l = this.#p < l ? ne(e, l, n) : this.#p;
						if (l < n) {
							l = this.#H(e, l, n, r, u, d);
							u = b;
							d = 0;
							if (this.#r === 0) break;
						}
					} else if (t === 32 || t === 9) {
						l++;
					} else if (t === 10 || t === 13) {
						l = this.#H(e, l, n, r, u, d);
						u = b;
						d = 0;
						if (this.#r === 0) break;
					} else if (t === 34 && u !== f && u !== h) {
						const t = u < v;
						this.#v = false;
						const o = this.#k(e, l + 1, n);
						if (o >= 0) {
							if (t) {
								if (d === 1) this.#F(e, l + 1, o - 1);
								u = h;
								l = o;
								if (l + 1 < n && e[l] === 58) {
									u = v;
									l += e[l + 1] === 32 ? 2 : 1;
								}
							} else {
								if (d === 1) this.#R(e, l + 1, o - 1);
								else if (d === 0) this.#f = false;
								u = f;
								l = o;
							}
						} else if (o === M) {
							this.#D(r + this.#h);
							u = _;
							l = this.#h;
						} else {
							const e = d === 1 && (t || this.#y === a.Oq || this.#y === a.b2);
							if (e && !i && n - l <= c) break;
							this.#O(t, d);
							u = g;
							l = i ? n : this.#h;
							break;
						}
					} else if (u >= v) {
						if (t === S || t === w) {
							if (d === o) {
								this.#g = "depth";
								this.#D(r + l);
								u = _;
							} else {
								const e = t === S;
								if (d === 0) this.#f = e;
								else if (d === 1) this.#z(e ? a.qv : a.sO);
								d++;
								s[d] = e ? C : T;
								u = e ? p : y;
								l++;
							}
						} else if (t === T && u === y) {
							d--;
							if (d === 1) this.#B(0);
							u = f;
							l++;
						} else {
							const t = this.#A(e, l, n, i);
							if (t >= 0) {
								if (d === 1) this.#V(e, l, t);
								else if (d === 0) this.#f = false;
								u = f;
								l = t;
							} else if (t === M) {
								this.#D(r + this.#h);
								u = _;
							} else {
								if (i) l = n;
								break;
							}
						}
					} else if (u === f) {
						if (t === 44 && d > 0) {
							if (d === 2) this.#T++;
							u = s[d] === C ? m : v;
							l++;
							if (l < n && e[l] === 32) l++;
						} else if (d > 0 && t === s[d]) {
							d--;
							if (d === 1 && t === T) this.#B(this.#T + 1);
							l++;
						} else {
							this.#g = d === 0 ? "extra" : "comma";
							this.#D(r + l);
							u = _;
						}
					} else if (u === h && t === 58) {
						u = v;
						l++;
					} else if (u === p && t === C) {
						d--;
						u = f;
						l++;
					} else {
						this.#g = u === h ? "colon" : "key";
						this.#D(r + l);
						u = _;
					}
				}
				this.#i = u;
				this.#a = d;
				if (i && l === n) {
					this.#U(e, n, r, u, d);
					this.#K();
				}
				return l;
			}
			close() {}
			#D(e) {
				this.#l = this.#g;
				this.#u = e;
			}
			#O(e, t) {
				this.#m = e;
				if (t === 1) {
					if (e) this.#y = a.LT;
					else this.#P(a.An);
				} else if (t === 0) this.#f = false;
			}
			#k(e, t, n) {
				let r = t;
				for (;;) {
					while (r < n && E[e[r]] === 1) r++;
					if (r === n) {
						this.#h = r;
						return j;
					}
					const t = e[r];
					if (t === 34) return r + 1;
					let i;
					if (t === 92) {
						this.#v = true;
						i = re(e, r, n);
						this.#g = "escape";
					} else if (t >= 128) {
						i = ie(e, r, n);
						this.#g = "utf8";
					} else {
						i = M;
						this.#g = t === 10 || t === 13 ? "incomplete" : "control";
					}
					if (i < 0) {
						this.#h = r;
						return i;
					}
					r += i;
				}
			}
			#A(e, t, n, r) {
				const i = e[t];
				this.#h = t;
				this.#g = "value";
				if (i === 45 || i >= 48 && i <= 57) return this.#M(e, t, n, r);
				const o = A.get(i);
				if (o === undefined) return M;
				this.#_ = o.type;
				if (o.type === a.K$) this.#w = true;
				return this.#j(e, t, n, o.bytes);
			}
			#j(e, t, n, r) {
				for (let i = 0; i < r.length; i++) {
					if (t + i === n) return j;
					if (e[t + i] !== r[i]) return M;
				}
				return t + r.length;
			}
			#M(e, t, n, r) {
				let i = t;
				if (e[i] === 45) i++;
				if (i === n) return j;
				const o = e[i];
				if (o === 73 && i > t) {
					this.#_ = a.K$;
					this.#w = true;
					return this.#j(e, i, n, k);
				}
				const l = i;
				if (o === 48) i++;
				else i = N(e, i, n);
				const u = i - l;
				if (u === 0) return M;
				let d = a.vh;
				let f = false;
				if (i < n && e[i] === 46) {
					const r = i + 1;
					i = N(e, r, n);
					if (i === r) return this.#N(i - t, i === n);
					d = a.zH;
				}
				if (i < n && (e[i] | 32) === 101) {
					let r = i + 1;
					if (r < n && (e[r] === 43 || e[r] === 45)) r++;
					i = N(e, r, n);
					if (i === r) return this.#N(i - t, i === n);
					d = a.zH;
					f = true;
				}
				if (i - t > c) return this.#N(i - t, false);
				if (i === n && !r) return j;
				if (d === a.vh && u > s) {
					this.#g = "integer";
					return M;
				}
				if (d === a.zH && (f || u > 300) && !Number.isFinite(P(e, t, i))) {
					d = a.K$;
					this.#w = true;
				}
				this.#_ = d;
				return i;
			}
			#N(e, t) {
				if (e <= c) return t ? j : M;
				this.#g = "number";
				return M;
			}
			#P(e) {
				const t = this.#y;
				if (t === a.LT) return;
				if ((a.cJ[t].allowed & e) === 0) this.#x |= 1 << t;
				if (t === a.Ob) this.#S = e === a.qv;
			}
			#F(e, t, n) {
				if (this.#t === null) return;
				let r = (0, a.UK)(e, t, n);
				if (this.#v) {
					const o = Buffer.from((0, i.Sg)(e, t, n));
					r = (0, a.UK)(o, 0, o.length);
				}
				this.#y = r;
				if (r === a.LT) this.#L(e, t, n);
				else {
					const e = 1 << r;
					if ((this.#b & e) !== 0) this.#I(r);
					this.#b |= e;
				}
			}
			#I(e) {
				this.#C = true;
				this.#x &= ~(1 << e);
				if (e === a.Ob) this.#S = true;
				this.#t?.forget(e);
			}
			#L(e, t, n) {
				if (n - t > u) return;
				const r = this.#E;
				const a = this.#v ? (0, i.Sg)(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
				if (r.has(a)) this.#C = true;
				else if (r.size < l) r.add(a);
			}
			#R(e, t, n) {
				const r = this.#y;
				if (r === a.LT) return;
				this.#P(a.An);
				if (n - t + 2 > c) return;
				if (r === a.Oq && this.#v) {
					const r = Buffer.from((0, i.Sg)(e, t, n));
					this.#t?.kind(r, 0, r.length);
				} else if (r === a.Oq) this.#t?.kind(e, t, n);
				else if (r === a.b2) this.#t?.eventType(e, t, n);
			}
			#z(e) {
				this.#P(e);
				this.#T = 0;
			}
			#B(e) {
				if (this.#y >= a.lG) this.#t?.gauge(this.#y, e);
			}
			#V(e, t, n) {
				const r = this.#y;
				if (r === a.LT) return;
				const i = this.#_;
				this.#P(i);
				if (r === a.WK && (i === a.zH || i === a.vh)) this.#t?.timestamp(e, t, n);
				else if (r >= a.lG && i === a.vh) this.#t?.gauge(r, P(e, t, n));
			}
			#H(e, t, n, r, i, a) {
				const o = {
					line: this.#s,
					start: this.#c,
					end: r + t,
					buffer: e,
					base: r
				};
				if (i === f && a === 0) this.#W(o);
				else {
					this.#t?.dropRecord();
					if (i === _) this.#e.badLine(o, this.#l, this.#u);
					else if (i === b) this.#e.badLine(o, "blank", o.start);
					else this.#e.badLine(o, "incomplete", o.end);
				}
				this.#q();
				this.#s++;
				this.#r--;
				let s = t + 1;
				if (e[t] === 13) {
					if (s === n) this.#d = true;
					else if (e[s] === 10) s++;
				}
				this.#c = r + s;
				return s;
			}
			#U(e, t, n, r, i) {
				const a = {
					line: this.#s,
					start: this.#c,
					end: n + t,
					buffer: e,
					base: n
				};
				if (a.start >= a.end) return;
				if (r === f && i === 0) {
					this.#W(a);
					this.#e.unterminatedLine(a, null, a.end, this.#f);
				} else {
					this.#t?.dropRecord();
					if (r === _) this.#e.unterminatedLine(a, this.#l, this.#u, false);
					else this.#e.unterminatedLine(a, "incomplete", a.end, false);
				}
			}
			#W(e) {
				const t = this.#t;
				if (t === null) return;
				if (!this.#f) {
					t.dropRecord();
					this.#e.oddLine(e, {
						...te,
						notObject: true,
						nonFinite: this.#w
					});
					return;
				}
				const n = t.endRecord(this.#b);
				this.#e.goodRecord?.(e);
				let r = n.kind === i.xS ? 0 : this.#x;
				if (n.kind === i.ll && !this.#S) r |= 1 << a.Ob;
				if (n.kind === i.xS || n.missing !== 0 || r !== 0 || this.#C || this.#w || n.timeRegression) {
					this.#e.oddLine(e, {
						notObject: false,
						unknownKind: n.kind === i.xS,
						missing: n.missing,
						wrongType: r,
						duplicateKey: this.#C,
						nonFinite: this.#w,
						timeRegression: n.timeRegression
					});
				}
			}
			pauseAfter(e) {
				this.#r = e;
			}
			get isPaused() {
				return this.#r === 0 && !this.#d;
			}
			get line() {
				return this.#s;
			}
			passOver(e, t) {
				this.#s += e;
				this.#c = t;
			}
			goOnWithin(e) {
				this.#G(e.state, e.closing, e.depth);
				this.#f = true;
				this.#m = false;
				this.#y = e.field;
				this.#b = e.seen;
				this.#S = e.payloadIsObject;
				for (const t of e.otherKeys) this.#E.add(t);
			}
			judgeRest(e, t, n, { closing: r, depth: i, textEnd: a }) {
				this.#s = e;
				this.#c = t;
				this.#p = a;
				this.#G(n, r, i);
				this.#r = 1;
			}
			#G(e, t, n) {
				this.#i = e;
				this.#a = n;
				for (let e = 0; e < n; e++) this.#o[e + 1] = t[e];
			}
			#K() {
				this.#i = b;
				this.#a = 0;
				this.#s = 1;
				this.#c = 0;
				this.#d = false;
				this.#q();
			}
			#q() {
				this.#y = a.LT;
				this.#b = 0;
				this.#x = 0;
				this.#S = true;
				this.#C = false;
				this.#w = false;
				if (this.#E.size > 0) this.#E.clear();
			}
		}
		const te = {
			notObject: false,
			unknownKind: false,
			missing: 0,
			wrongType: 0,
			duplicateKey: false,
			nonFinite: false,
			timeRegression: false
		};
		function ne(e, t, n) {
			let r = t;
			while (r < n && e[r] !== 10 && e[r] !== 13) r++;
			return r;
		}
		function N(e, t, n) {
			let r = t;
			while (r < n && e[r] >= 48 && e[r] <= 57) r++;
			return r;
		}
		function P(e, t, n) {
			return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
		}
		function re(e, t, n) {
			if (t + 1 === n) return j;
			const r = e[t + 1];
			if (D[r] === 1) return 2;
			if (r !== 117) return M;
			for (let r = t + 2; r < t + 6; r++) {
				if (r === n) return j;
				if (O[e[r]] === 0) return M;
			}
			return 6;
		}
		function ie(e, t, n) {
			const r = e[t];
			if (r < 194 || r > 244) return M;
			const i = r < 224 ? 2 : r < 240 ? 3 : 4;
			if (t + 1 === n) return j;
			const a = e[t + 1];
			const o = r === 224 ? 160 : r === 240 ? 144 : 128;
			const s = r === 237 ? 159 : r === 244 ? 143 : 191;
			if (a < o || a > s) return M;
			for (let r = t + 2; r < t + i; r++) {
				if (r === n) return j;
				if ((e[r] & 192) !== 128) return M;
			}
			return i;
		}
	}),
	54654: ((e, t, n) => {
		n.d(t, {
			e: () => o,
			o: () => a
		});
		const r = 8;
		const i = 1 << 16;
		function a(e) {
			return Math.max(e.length * r, i);
		}
		function o(e, t = e.length) {
			let n = t - 1;
			while (e[n] === 32 || e[n] === 9) n--;
			return e[n] === 125;
		}
	}),
	16125: ((e, t, n) => {
		n.d(t, { T: () => a });
		var r = n(12449);
		var i = n(63977);
		function a(e) {
			const t = [];
			const n = (e, n = () => r.y0[e].meaning) => t.push({
				rule: e,
				message: n
			});
			if (e.notObject) n("non-object");
			if (e.unknownKind) n("unknown-kind");
			if (e.missing !== 0) {
				n("missing-field", () => `the record lacks ${(0, i.pi)(e.missing).join(", ")}`);
			}
			if (e.wrongType !== 0) n("wrong-type", () => o(e.wrongType));
			if (e.duplicateKey) n("duplicate-key");
			if (e.nonFinite) n("non-finite-number");
			if (e.timeRegression) n("time-regression");
			return t;
		}
		function o(e) {
			return (0, i.pi)(e).map((e) => {
				const t = e === "payload" ? "an object" : (0, i.DK)(i.cJ.find((t) => t.name === e)?.allowed ?? 0);
				return `${e} is not ${t}`;
			}).join("; ");
		}
	}),
	17821: ((e, t, n) => {
		n.d(t, { H: () => o });
		var r = n(73024);
		var i = n(80759);
		var a = n(68308);
		async function o(e, t) {
			const o = (0, a.ZU)(e);
			try {
				const s = (0, i.MB)(e, (0, a.L1)(o, 0, i.kP));
				if (s === null) {
					return {
						fd: o,
						source: (0, a.IO)(o),
						isCompressed: false,
						close: () => (0, r.closeSync)(o)
					};
				}
				const { InflatedSource: c } = await n.e(227).then(n.bind(n, 36227));
				const l = new c(o, s, t);
				const u = () => {
					l.close();
					(0, r.closeSync)(o);
				};
				return {
					fd: o,
					source: l,
					isCompressed: true,
					close: u
				};
			} catch (e) {
				(0, r.closeSync)(o);
				throw e;
			}
		}
	}),
	68308: ((e, t, n) => {
		n.d(t, {
			IO: () => p,
			L1: () => g,
			M: () => h,
			ZU: () => f,
			ep: () => m,
			io: () => v,
			jw: () => o,
			o2: () => d
		});
		var r = n(73024);
		var i = n(76799);
		var a = n(40551);
		const o = 4 * a.DA;
		const s = a.DA;
		const c = 8 << 20;
		const l = 1 << 30;
		const u = r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0);
		class d extends Error {
			name = "UnreadableFileError";
			remedy;
			constructor(e, t = {}) {
				super(e, t);
				this.remedy = t.remedy ?? null;
			}
		}
		function f(e) {
			let t;
			try {
				t = (0, r.openSync)(e, u);
			} catch (e) {
				throw new d((0, i.SQ)(e), { cause: e });
			}
			const n = (0, r.fstatSync)(t);
			if (n.isFile()) return t;
			(0, r.closeSync)(t);
			throw new d(n.isDirectory() ? "it is a directory" : "it is not a regular file");
		}
		function p(e) {
			return {
				read: (t, n, r) => v(e, t, n, r, null),
				again: (t, n) => g(e, t, n)
			};
		}
		async function m(e, t, { limit: n, onPiece: r, signal: i }) {
			const a = t.buffer ?? y.pop() ?? Buffer.allocUnsafeSlow(o);
			try {
				let o = 0;
				let l = 0;
				let u = c;
				for (;;) {
					i.throwIfAborted();
					const d = Math.min(s, a.length - l, n - o - l);
					const f = e.read(a, l, d);
					const p = typeof f === "number" ? f : await f;
					r(a.subarray(l, l + p));
					const m = l + p;
					const h = t.push(a, 0, m, o, p === 0);
					if (p === 0) return o + m;
					a.copyWithin(0, h, m);
					l = m - h;
					o += h;
					u -= p;
					if (u <= 0) {
						await new Promise(setImmediate);
						u = c;
					}
				}
			} finally {
				if (t.buffer === null) y.push(a);
			}
		}
		function h(e, { start: t, end: n, buffer: r, base: i }) {
			if (t >= i) return new Uint8Array(r.buffer, r.byteOffset + t - i, n - t);
			const a = e.again(t, n - t);
			if (a !== null && a.length < n - t) {
				throw new d("it became shorter while it was read");
			}
			return a;
		}
		function g(e, t, n) {
			const r = _(n);
			let i = 0;
			while (i < n) {
				const a = v(e, r, i, Math.min(n - i, l), t + i);
				if (a === 0) break;
				i += a;
			}
			return r.subarray(0, i);
		}
		function _(e) {
			try {
				return Buffer.allocUnsafeSlow(e);
			} catch (t) {
				throw new d(`a line of ${e} bytes does not fit into memory`, { cause: t });
			}
		}
		function v(e, t, n, a, o) {
			if (a === 0) return 0;
			try {
				return (0, r.readSync)(e, t, n, a, o);
			} catch (e) {
				throw new d((0, i.SQ)(e), { cause: e });
			}
		}
		const y = [];
	}),
	15977: ((e, t, n) => {
		n.d(t, {
			Sg: () => y,
			Ui: () => p,
			ll: () => o,
			tL: () => h,
			xS: () => a
		});
		var r = n(63977);
		const i = -1;
		const a = i;
		const o = 0;
		const s = 1;
		const c = r.GW.map((e) => Buffer.from(e));
		const l = r.Ru.map((e) => Buffer.from(e));
		const u = 1e3;
		const d = 200;
		const f = "(other)";
		const p = 64;
		class m {
			bytes = new Uint8Array(p);
			length = 0;
			integerLength = 0;
			set(e, t, n) {
				const r = Math.min(n - t, p);
				let i = r;
				let a = r === n - t;
				for (let n = 0; n < r; n++) {
					const r = e[t + n];
					this.bytes[n] = r;
					if (r === 46) i = n;
					else if (r < 48 || r > 57) a = false;
				}
				this.length = r;
				this.integerLength = a ? i : 0;
			}
			isBefore(e) {
				if (this.integerLength === 0 || this.integerLength !== e.integerLength) {
					return Number(this.text()) < Number(e.text());
				}
				const t = Math.min(this.length, e.length);
				for (let n = 0; n < t; n++) {
					const t = this.bytes[n] - e.bytes[n];
					if (t !== 0) return t < 0;
				}
				return e.bytes.subarray(t, e.length).some((e) => e > 48);
			}
			text() {
				return Buffer.from(this.bytes.buffer, 0, this.length).toString("latin1");
			}
		}
		class h {
			counts = {
				total: 0,
				other: 0,
				event: 0,
				audit: 0,
				dead_letter: 0
			};
			firstTimestamp = null;
			verdict = {
				kind: a,
				missing: 0,
				hasTimestamp: false,
				timeRegression: false
			};
			#e = new Float64Array(r.Ru.length);
			#t = new Map();
			#n = i;
			#r = i;
			#i = null;
			#a = new m();
			#o = new m();
			#s = false;
			#c = new Float64Array(r.cJ.length).fill(Number.NaN);
			#l = false;
			#u = null;
			#d;
			constructor(e = false) {
				this.#d = e;
			}
			startStream() {
				this.firstTimestamp = null;
			}
			kind(e, t, n) {
				this.#n = _(c, e, t, n);
			}
			eventType(e, t, n) {
				this.#r = _(l, e, t, n);
				if (this.#r !== i) this.#i = null;
				else {
					const r = v(e, t, n);
					this.#r = g(r);
					this.#i = this.#r === i ? r : null;
				}
			}
			get previousTimestamp() {
				return this.firstTimestamp === null ? null : this.#o;
			}
			isFollowedBy(e) {
				this.#a.set(e, 0, e.length);
				return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
			}
			addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: i }) {
				r.GW.forEach((t, n) => {
					const r = e[n] ?? 0;
					this.counts[t] += r;
					this.counts.total += r;
				});
				for (const [e, n] of t) this.#p(e, n);
				this.#a.set(n, 0, n.length);
				this.firstTimestamp ??= this.#a.text();
				this.#o.set(i, 0, i.length);
			}
			takeAudit(e) {
				if (e.#u !== null) this.#u = e.#u.slice();
			}
			timestamp(e, t, n) {
				this.#a.set(e, t, n);
				this.#s = true;
			}
			gauge(e, t) {
				this.#c[e] = t;
				this.#l = true;
			}
			forget(e) {
				if (e === r.Oq) this.#n = i;
				else if (e === r.WK) this.#s = false;
				else if (e >= r.lG) this.#c[e] = Number.NaN;
				else if (e === r.b2) {
					this.#r = i;
					this.#i = null;
				}
			}
			endRecord(e) {
				const { verdict: t } = this;
				const n = this.#n;
				this.counts.total++;
				t.kind = n;
				t.missing = 0;
				if (n === i) this.counts.other++;
				else {
					this.counts[r.GW[n]]++;
					t.missing = r.mw[n] & ~e;
					if (n === o && (e & 1 << r.b2) !== 0) this.#f();
					if (n === s) this.#g();
				}
				t.hasTimestamp = this.#s;
				t.timeRegression = this.#s && this.#_();
				this.dropRecord();
				return t;
			}
			dropRecord() {
				this.#n = i;
				this.#r = i;
				this.#i = null;
				this.#s = false;
				if (this.#l) {
					this.#c.fill(Number.NaN);
					this.#l = false;
				}
			}
			events() {
				const e = Object.create(null);
				r.Ru.forEach((t, n) => {
					const r = this.#e[n];
					if (r > 0) e[t] = r;
				});
				const t = [...this.#t].sort(([e], [t]) => e < t ? -1 : 1);
				for (const [n, r] of t) e[n] = r;
				return e;
			}
			latestAudit() {
				if (this.#u === null) return null;
				const e = {};
				for (let t = r.lG; t < r.cJ.length; t++) {
					const n = this.#u[t];
					if (!Number.isNaN(n)) e[r.cJ[t].name] = n;
				}
				return e;
			}
			lastTimestamp() {
				return this.firstTimestamp === null ? null : this.#o.text();
			}
			#f() {
				if (this.#r !== i) this.#m(this.#r, 1);
				else if (this.#i !== null) this.#h(this.#i, 1);
			}
			#p(e, t) {
				const n = g(e);
				if (n === i) this.#h(e, t);
				else this.#m(n, t);
			}
			#m(e, t) {
				this.#e[e] = this.#e[e] + t;
			}
			#h(e, t) {
				const n = !this.#t.has(e);
				const r = n && this.#t.size >= u ? f : e;
				this.#t.set(r, (this.#t.get(r) ?? 0) + t);
			}
			#g() {
				this.#u ??= new Float64Array(r.cJ.length);
				this.#u.set(this.#c);
			}
			#_() {
				const e = this.#a;
				const t = this.firstTimestamp === null;
				if (t) this.firstTimestamp = e.text();
				const n = this.#o;
				const r = !t && (this.#d ? n.isBefore(e) : e.isBefore(n));
				this.#a = n;
				this.#o = e;
				return r;
			}
		}
		function g(e) {
			return r.Ru.indexOf(e);
		}
		function _(e, t, n, a) {
			for (let i = 0; i < e.length; i++) {
				const o = e[i];
				if (o.length === a - n && (0, r.ex)(t, n, o)) return i;
			}
			return i;
		}
		function v(e, t, n) {
			if (n - t <= d) return y(e, t, n);
			const r = Buffer.from(e.buffer, e.byteOffset + t, d).toString("utf8");
			return `${r}…`;
		}
		function y(e, t, n) {
			const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
			return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
		}
	}),
	63977: ((e, t, n) => {
		n.d(t, {
			An: () => a,
			Cq: () => d,
			DK: () => T,
			GW: () => r,
			Jx: () => u,
			K$: () => f,
			LT: () => g,
			Ob: () => b,
			Oq: () => _,
			Ru: () => i,
			UK: () => D,
			WK: () => v,
			b2: () => y,
			cJ: () => h,
			ex: () => O,
			lG: () => x,
			mw: () => C,
			pi: () => w,
			qv: () => c,
			sO: () => l,
			vh: () => o,
			zH: () => s
		});
		const r = [
			"event",
			"audit",
			"dead_letter"
		];
		const i = [
			"ActorStarted",
			"ActorRestarted",
			"ActorStopped",
			"ActorCrashed"
		];
		const a = 1;
		const o = 2;
		const s = 4;
		const c = 8;
		const l = 16;
		const u = 32;
		const d = 64;
		const f = 128;
		const p = 255;
		const m = [
			[a, "a string"],
			[o, "an integer"],
			[s, "a number"],
			[c, "an object"],
			[l, "a list"],
			[u, "true or false"],
			[d, "null"]
		];
		const h = [
			{
				name: "",
				allowed: p
			},
			{
				name: "kind",
				allowed: p
			},
			{
				name: "system_id",
				allowed: a
			},
			{
				name: "timestamp",
				allowed: o | s | f
			},
			{
				name: "actor_address",
				allowed: c | a
			},
			{
				name: "event_type",
				allowed: a
			},
			{
				name: "payload",
				allowed: p
			},
			{
				name: "target",
				allowed: c | a | d
			},
			{
				name: "message_type",
				allowed: a
			},
			{
				name: "total_actors",
				allowed: o
			},
			{
				name: "alive_actors",
				allowed: o
			},
			{
				name: "stopping_actors",
				allowed: o
			},
			{
				name: "restarting_actors",
				allowed: o
			},
			{
				name: "registry_size",
				allowed: o
			},
			{
				name: "registry_orphans",
				allowed: l
			},
			{
				name: "registry_dead",
				allowed: l
			},
			{
				name: "dead_letters_count",
				allowed: o
			}
		];
		const g = 0;
		const _ = 1;
		const v = 3;
		const y = 5;
		const b = 6;
		const x = 9;
		function S(...e) {
			return e.reduce((e, t) => e | 1 << h.findIndex((e) => e.name === t), 0);
		}
		const C = [
			S("system_id", "actor_address", "event_type", "payload", "timestamp"),
			S("system_id", "timestamp", ...h.slice(x).map(({ name: e }) => e)),
			S("system_id", "target", "message_type", "payload", "timestamp")
		];
		function w(e) {
			return h.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
		}
		function T(e) {
			const t = m.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
			const n = t.pop() ?? "another type";
			return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
		}
		const E = Array.from({ length: Math.max(...h.map(({ name: e }) => e.length)) + 1 }, (e, t) => h.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
			index: n,
			bytes: Buffer.from(e)
		}] : []));
		function D(e, t, n) {
			const r = E[n - t];
			if (r === undefined) return g;
			for (const n of r) {
				if (O(e, t, n.bytes)) return n.index;
			}
			return g;
		}
		function O(e, t, n) {
			for (let r = n.length - 1; r >= 0; r--) {
				if (e[t + r] !== n[r]) return false;
			}
			return true;
		}
	}),
	97734: ((e, t, n) => {
		n.d(t, {
			K: () => r,
			Y: () => a
		});
		const r = ["auto", "plain"];
		const i = 96 << 20;
		async function a(e, t, r) {
			const a = e.reduce((e, { size: t }) => e + t, 0);
			if (t === "plain" || r === 1 || a < i) return null;
			const { availableParallelism: o } = await Promise.resolve().then(n.t.bind(n, 48161, 19));
			const s = r === "auto" ? o() : r;
			if (s < 2) return null;
			const { ScanThreads: c } = await Promise.all([n.e(396), n.e(821)]).then(n.bind(n, 43821));
			return c.start(e, { threads: s });
		}
	}),
	77802: ((e, t, n) => {
		n.d(t, {
			ET: () => u,
			kY: () => l,
			rJ: () => c,
			z3: () => s
		});
		var r = n(33873);
		var i = n(26749);
		var a = n(35944);
		const o = 1e3;
		function s(e) {
			return (0, i.UY)((0, a.$)(e, o));
		}
		function c(e) {
			const t = s((0, r.k)(e)).trim();
			return t === "" ? "it does not say why" : t.replace(/[.!]$/, "");
		}
		function l(e, t, n, r = true) {
			const i = r ? "If that is not the artifact's fault, correct" : "Correct";
			const a = c(n);
			return `The plugin ${e} failed in ${t}: ${a}. ${i} the plugin, or leave it out of plugins.`;
		}
		function u(e, t) {
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
	}),
	79546: ((e, t, n) => {
		n.d(t, {
			E7: () => d,
			OD: () => l,
			Sr: () => s,
			Tu: () => p
		});
		var r = n(8287);
		var i = n(56802);
		var a = n(79054);
		var o = n(1361);
		const s = "doctor.errors";
		const c = ["fail_on_anomaly", "recover"];
		function l(e, t) {
			const { id: n, mode: r } = e;
			const { errors: o } = (0, i.eb)(e).counts;
			const l = (0, i.KJ)(e);
			const d = o === 0 || !c.includes(r);
			const f = o === 0 ? "no error anomalies" : (0, a.LS)(o, "error anomaly", "error anomalies");
			const m = o > 0 && d ? `, which mode ${r} lets pass` : "";
			const h = l ? " in what could be read" : u(e);
			const g = l ? [] : t?.detail ?? [];
			const _ = g.length === 0 ? "" : ` (${g.join(", ")})`;
			const v = p(s, 0);
			return {
				id: `anomalies:${(0, a.RK)(n)}`,
				severity: "error",
				expression: v,
				subject: n,
				observed: o,
				limit: 0,
				baseline: t?.baseline ?? null,
				status: !d ? "fail" : l ? "no-data" : "pass",
				message: `${v}: found ${f}${h}${m}${_} [${(0, a.RK)(n)}]`
			};
		}
		function u({ recovery: e, scan: t, post_scan: n }) {
			if (e === null) return "";
			if (e.status === "refused") return `, and the recovery was refused: ${e.reason}`;
			if (e.status === "planned") return ", and the recovery is only planned";
			if (n === null) return ", which a recovery in this mode does not touch";
			return ` after the recovery (${t.counts.errors} before)`;
		}
		function d({ id: e, backend: t, mode: n, compaction: i }) {
			if (i === null || i.status === "refused" || i.status === "failed") return [];
			const { reclaimed: o, before: s, retention: l, status: u, age_unknown: d } = i;
			const m = u === "planned" ? o.records : 0;
			const h = t === "redis";
			const g = Object.entries(l).filter(([, e]) => e !== null).map(([e, t]) => `${e.replaceAll("_", "-")} ${(0, a.ZV)(t ?? 0)}${h ? " in each stream" : ""}`);
			const _ = p("retention.overdue_records", 0);
			const v = m === 0;
			const y = v ? `found nothing past retention (${g.join(", ")})` : `compaction is overdue: ${(0, r.B)(m)} of ${(0, r.B)(s.records)} ${f(s.records, h)} ` + `would go (${g.join(", ")})`;
			const b = d === 0 ? "" : `; ${(0, a.LS)(d, "record")} without a timestamp, whose age nobody can tell`;
			const x = c.includes(n);
			return [{
				id: `retention:${(0, a.RK)(e)}`,
				severity: x ? "error" : "warn",
				expression: _,
				subject: e,
				observed: m,
				limit: 0,
				baseline: null,
				status: v ? "pass" : x ? "fail" : "warn",
				message: `${_}: ${y}${b} [${(0, a.RK)(e)}]`
			}];
		}
		function f(e, t) {
			if (t) return e === 1 ? "entry" : "entries";
			return e === 1 ? "record" : "records";
		}
		function p(e, t) {
			return `${(0, o.l)(e)} <= ${(0, a.ZV)(t)}`;
		}
	}),
	79054: ((e, t, n) => {
		n.d(t, {
			KE: () => d,
			LS: () => u,
			RK: () => a,
			ZV: () => c,
			l9: () => l
		});
		var r = n(35944);
		const i = 200;
		function a(e, t = i) {
			return (0, r.R)((0, r.$)(e, t));
		}
		const o = 40;
		const s = 12;
		function c(e) {
			if (Number.isNaN(e)) return "not a number";
			if (!Number.isFinite(e)) return e > 0 ? "infinity" : "-infinity";
			if (Number.isInteger(e)) {
				const t = BigInt(e).toString();
				return t.length <= o ? t : String(Number(e.toPrecision(s)));
			}
			const t = Math.floor(Math.log10(Math.abs(e))) + 1;
			return String(Number(e.toPrecision(Math.max(s, t))));
		}
		function l(e) {
			return Number.isFinite(e) ? `${c(Number((e * 100).toPrecision(15)))}%` : c(e);
		}
		function u(e, t, n = `${t}s`) {
			return `${e} ${e === 1 ? t : n}`;
		}
		function d(e, t = 5) {
			const n = e.length - t;
			const r = e.slice(0, t).map((e) => a(e)).join(", ");
			return n > 0 ? `${r} and ${n} more` : r;
		}
	}),
	1361: ((e, t, n) => {
		n.d(t, {
			Y: () => i,
			l: () => s
		});
		var r = n(80159);
		const i = "\\p{L}\\p{M}\\p{Nd}_.:*";
		const a = (0, r.B)(`^(?![0-9])[${i}]+$`, "u");
		const o = /^[A-Za-z_.:][\w.:]*$/;
		function s(e) {
			if (o.test(e)) return e;
			const t = !e.includes("*") && a().test(e);
			return t ? e : `"${e.replaceAll("\"", "\"\"")}"`;
		}
	}),
	24244: ((e, t, n) => {
		n.d(t, { J: () => r });
		class r {}
	}),
	18302: ((e, t, n) => {
		n.d(t, { k: () => l });
		;
		class r {
			#e = [];
			#t = 0;
			get length() {
				return this.#e.length - this.#t;
			}
			add(e) {
				this.#e.push(e);
			}
			take() {
				const e = this.#e[this.#t];
				if (e !== undefined) this.#t++;
				if (e === undefined || this.#t >= i && this.#t * 2 > this.#e.length) {
					this.#e = this.#e.slice(this.#t);
					this.#t = 0;
				}
				return e;
			}
			clear() {
				this.#e = [];
				this.#t = 0;
			}
		}
		const i = 1024;
		var a = n(33873);
		;
		var o;
		const s = 1e4;
		const c = {
			success: true,
			error: null
		};
		class l {
			entityId;
			#e;
			#t;
			#n;
			#r = new Map();
			#i = [];
			#a = new r();
			#o = "virgin";
			#s = 0;
			#c = null;
			#l = Promise.resolve(c);
			#u = this.#l;
			#d = null;
			#f = Promise.resolve();
			constructor(e, t = {}) {
				const { queueSize: n = s, overflow: r = "throw", hooks: i = [] } = t;
				if (typeof e !== "string" || e.trim() === "") {
					throw new TypeError("A recorder needs the name of the entity that it records, as text.");
				}
				if (!Number.isSafeInteger(n) || n < 1) {
					throw new TypeError(`queueSize has to be a whole number, at least 1; it is ${String(n)}.`);
				}
				if (r !== "throw" && r !== "drop") {
					throw new TypeError(`overflow has to be "throw" or "drop"; it is ${JSON.stringify(r)}.`);
				}
				this.entityId = e;
				this.#e = n;
				this.#t = r;
				this.#n = [...i];
			}
			get state() {
				return this.#o;
			}
			get lastError() {
				return this.#c;
			}
			get droppedEvents() {
				return this.#s;
			}
			get queuedEvents() {
				return this.#a.length;
			}
			get metrics() {
				return [...this.#i];
			}
			start() {
				if (this.#o === "starting") return this.#l;
				if (this.#o !== "virgin" && this.#o !== "stopped") return this.#w("start");
				this.#o = "starting";
				this.#l = this.#p();
				return this.#l;
			}
			stop() {
				if (this.#o === "stopping") return this.#u;
				if (this.#o === "failure") return this.#f.then(() => this.#w("stop"));
				if (this.#o !== "starting" && this.#o !== "running") return this.#w("stop");
				this.#o = "stopping";
				this.#u = this.#m();
				return this.#u;
			}
			async drained() {
				await this.#l;
				while (this.#d !== null) await this.#d;
				await this.#f;
			}
			registerMetric(e) {
				const { name: t, handleEvent: n, snapshot: r } = Object(e);
				if (typeof t !== "string" || t === "" || ![n, r].every(d)) {
					throw new TypeError("A metric has a name, and the methods handleEvent(event) and snapshot().");
				}
				if (this.#o === "failure") throw this.#T("take a metric");
				this.#r.set(t, e);
				this.#i = [...this.#r.values()];
			}
			registerEvent(e) {
				if (typeof e?.type !== "string") throw new TypeError("An event has a type, which is text.");
				if (![
					"virgin",
					"starting",
					"running"
				].includes(this.#o)) throw this.#T("take an event");
				if (this.queuedEvents >= this.#e) {
					if (this.#t === "throw") throw this.#E(e);
					this.#s++;
					return;
				}
				this.#a.add(e);
				if (this.#o === "virgin") void this.start();
				else if (this.#o === "running") this.#g();
			}
			snapshots() {
				return Object.fromEntries([...this.#r].map(([e, t]) => [e, structuredClone(t.snapshot())]));
			}
			reset() {
				const e = [...this.#r].filter(([, e]) => !d(e.reset));
				if (e.length > 0) {
					const t = e.map(([e]) => e).join(", ");
					throw new TypeError(`${t} cannot be reset: give it a method reset().`);
				}
				for (const e of this.#i) e.reset?.();
				this.#s = 0;
			}
			onStarting() {}
			onMetricChanged(e) {}
			onStopped() {}
			async #p() {
				await Promise.resolve();
				try {
					await this.onStarting();
					for (const e of this.#n) await e.onStarting?.();
				} catch (e) {
					return this.#x(new a.v("starting", `onStarting failed: ${(0, a.k)(e)}`, { cause: e }));
				}
				if (this.#o === "starting") this.#o = "running";
				this.#g();
				return c;
			}
			async #m() {
				await this.drained();
				if (this.#c !== null) return {
					success: false,
					error: this.#c
				};
				try {
					await this.#h();
				} catch (e) {
					return this.#x(new a.v("stopping", `onStopped failed: ${(0, a.k)(e)}`, { cause: e }));
				}
				this.#o = "stopped";
				return c;
			}
			async #h() {
				await this.onStopped();
				for (const e of this.#n) await e.onStopped?.();
			}
			#g() {
				this.#d ??= this.#_();
			}
			async #_() {
				await Promise.resolve();
				const e = this.#v();
				for (let t = this.#a.take(); t !== undefined; t = this.#a.take()) {
					try {
						if (e) await this.#b(t);
						else this.#y(t);
					} catch (e) {
						this.#S(t, e);
					}
				}
				this.#d = null;
			}
			#v() {
				const e = this.onMetricChanged !== o.prototype.onMetricChanged;
				return e || this.#n.some(({ onMetricChanged: e }) => e !== undefined);
			}
			#y(e) {
				for (const t of this.#i) u(t, e);
			}
			async #b(e) {
				for (const t of this.#i) {
					if (!u(t, e)) continue;
					const n = {
						metric: t,
						event: e
					};
					await this.onMetricChanged(n);
					for (const e of this.#n) await e.onMetricChanged?.(n);
				}
			}
			#x(e) {
				this.#o = "failure";
				this.#c = e;
				this.#s += this.#a.length;
				this.#a.clear();
				return {
					success: false,
					error: e
				};
			}
			#S({ type: e }, t) {
				const n = `the event ${e} could not be worked on: ${(0, a.k)(t)}`;
				this.#x(new a.v("dispatch", n, { cause: t }));
				this.#f = this.#C(n, t);
			}
			async #C(e, t) {
				await Promise.resolve();
				try {
					await this.#h();
				} catch (n) {
					const r = `${e}; and then onStopped failed: ${(0, a.k)(n)}`;
					this.#c = new a.v("dispatch", r, { cause: t });
				}
			}
			#w(e) {
				return Promise.resolve({
					success: false,
					error: this.#c ?? this.#T(e)
				});
			}
			#T(e) {
				const t = `The recorder of ${this.entityId} cannot ${e} while its state is ${this.#o}`;
				const n = this.#c;
				if (n === null) return new a.v("invalid-state", `${t}.`);
				return new a.v("invalid-state", `${t}: ${n.message}`, { cause: n });
			}
			#E({ type: e }) {
				const t = `The recorder of ${this.entityId} cannot take the event ${e}: ${this.#e} events wait already. Give its ` + "hooks time to work (await something now and then), raise queueSize, or set overflow to \"drop\".";
				return new a.v("queue-overflow", t);
			}
		}
		o = l;
		function u(e, t) {
			const n = e.handleEvent(t);
			if (typeof n === "boolean") return n;
			Promise.resolve(n).catch(() => {});
			throw new TypeError(`handleEvent() of the metric ${e.name} has to return true or false, at once.`);
		}
		function d(e) {
			return typeof e === "function";
		}
	}),
	25397: ((e, t, n) => {
		n.d(t, {
			u: () => o,
			v: () => a
		});
		var r = n(24244);
		const i = {
			records_written: 0,
			bytes_written: 0,
			scans: 0,
			anomalies_detected: 0,
			recoveries: 0,
			compactions: 0,
			write_errors: 0,
			scan_errors: 0,
			recovery_errors: 0,
			compaction_errors: 0
		};
		class a extends r.J {
			name;
			#e = { ...i };
			constructor(e) {
				super();
				this.name = e;
			}
			handleEvent(e) {
				const t = this.#e;
				switch (e.type) {
					case "scan.started":
						t.scans++;
						return true;
					case "anomaly.detected":
						t.anomalies_detected += e.papyra;
						return e.papyra > 0;
					case "scan.finished": {
						const n = !e.isReadable && e.backend !== "rotating";
						if (n) t.scan_errors++;
						return n;
					}
					case "recovery.finished": {
						const n = e.wasNeeded && !e.planOnly;
						if (n) t.recoveries++;
						if (e.status === "failed") t.recovery_errors++;
						return n || e.status === "failed";
					}
					case "compaction.finished":
						if (e.dryRun || e.status === "refused") return false;
						t.compactions++;
						if (e.status === "failed") t.compaction_errors++;
						return true;
					default: return false;
				}
			}
			snapshot() {
				return { ...this.#e };
			}
			reset() {
				this.#e = { ...i };
			}
		}
		class o extends r.J {
			name = "persistence.artifacts";
			#e = new Map();
			add(e) {
				this.#e.set(e.name, e);
			}
			handleEvent(e) {
				return "artifact" in e && this.#e.get(e.artifact)?.handleEvent(e) === true;
			}
			snapshot() {
				return Object.fromEntries([...this.#e].map(([e, t]) => [e, t.snapshot()]));
			}
			reset() {
				for (const e of this.#e.values()) e.reset();
			}
		}
	}),
	33873: ((e, t, n) => {
		n.d(t, {
			k: () => i,
			v: () => r
		});
		class r extends Error {
			name = "RecorderError";
			code;
			constructor(e, t, n = {}) {
				super(t, n);
				this.code = e;
			}
		}
		function i(e) {
			try {
				return String(e instanceof Error ? e.message || e.name : e);
			} catch {
				return "something that cannot be shown";
			}
		}
	}),
	5587: ((e, t, n) => {
		n.d(t, { D: () => a });
		var r = n(72426);
		const i = 20;
		class a {
			#e;
			#t;
			#n;
			#r;
			#i = {
				papyra: 0,
				errors: 0,
				warnings: 0
			};
			#a = 0;
			#o = 0;
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#n = r;
				this.#r = n;
			}
			read(e) {
				this.#a += e;
				const t = (0, r.L)();
				if (t < this.#o) return;
				this.#o = t + i;
				this.tell();
			}
			tell() {
				const [e, t, n] = [
					this.#t,
					this.#a,
					this.#n
				];
				this.#a = 0;
				if (t > 0) this.#e({
					type: "scan.progress",
					artifact: e,
					bytes: t,
					isSized: n
				});
				this.#s();
			}
			#s() {
				const e = this.#r.totals();
				const t = e.papyra - this.#i.papyra;
				const n = e.errors - this.#i.errors;
				const r = e.warnings - this.#i.warnings;
				this.#i = e;
				if (t + n + r === 0) return;
				this.#e({
					type: "anomaly.detected",
					artifact: this.#t,
					papyra: t,
					errors: n,
					warnings: r
				});
			}
		}
	}),
	81700: ((e, t, n) => {
		n.d(t, {
			CX: () => s,
			VX: () => a,
			qj: () => o
		});
		var r = n(8287);
		const i = /^(\d+) (record|byte)s?$/;
		function a(e) {
			const [, t, n] = i.exec(e) ?? [];
			if (t === undefined) return null;
			return {
				limit: Number(t),
				unit: n === "byte" ? "bytes" : "records"
			};
		}
		function o(e, t) {
			if (t === null || e[t.unit] <= t.limit) return null;
			return `max-loss: ${s(e)} would go, and at most ` + `${c(t.limit, t.unit.slice(0, -1))} may. Nothing was written. Look at the plan (persistence recover ` + "--plan); then restore the artifact from a good copy, or raise max-loss.";
		}
		function s({ records: e, bytes: t }) {
			return `${c(e, "record")} (${c(t, "byte")})`;
		}
		function c(e, t) {
			return `${(0, r.B)(e)} ${t}${e === 1 ? "" : "s"}`;
		}
	}),
	26412: ((e, t, n) => {
		n.d(t, {
			U: () => i,
			r: () => r
		});
		const r = "removed";
		const i = 50;
	}),
	73454: ((e, t, n) => {
		n.d(t, {
			DU: () => a,
			T5: () => o,
			fh: () => i
		});
		var r = n(50262);
		function i({ backend: e }) {
			return e === "redis";
		}
		function a({ backend: e }) {
			return !r.JG.includes(e);
		}
		function o(e) {
			return i(e) || a(e);
		}
	}),
	40771: ((e, t, n) => {
		n.d(t, {
			C2: () => c,
			LV: () => d,
			OS: () => u,
			gB: () => l,
			lG: () => s,
			pX: () => o
		});
		var r = n(39889);
		var i = n(8287);
		const a = {
			bold: 1,
			dim: 2,
			red: 31,
			green: 32,
			yellow: 33
		};
		const o = 50;
		const s = 300;
		function c(e) {
			return (t, n) => e ? `\x1b[${a[t]}m${n}\x1b[0m` : n;
		}
		function l(e) {
			return (0, r.bt)((0, r.$Q)(e, s));
		}
		function u(e, t, n, r) {
			return e > t ? [`${r}… and ${(0, i.B)(e - t)} more ${n}`] : [];
		}
		function d(e, t, n, r = n) {
			if (e === "") return [];
			const i = [];
			let a = n;
			let o = true;
			for (const n of e.split(" ")) {
				if (!o && a.length + 1 + n.length > t) {
					i.push(a);
					a = r;
					o = true;
				}
				a += o ? n : ` ${n}`;
				o = false;
			}
			return [...i, a];
		}
	}),
	39889: ((e, t, n) => {
		n.d(t, {
			$Q: () => i.$,
			D9: () => p,
			RK: () => i.R,
			_b: () => h,
			bt: () => a,
			p7: () => u
		});
		var r = n(80159);
		var i = n(35944);
		function a(e) {
			return (0, i.R)(e).replaceAll("##[", "#\\x23[").replace(/(^|\s)::/g, "$1\\x3a:");
		}
		const o = new Map([
			["&", "&amp;"],
			["<", "&lt;"],
			[">", "&gt;"],
			["\"", "&quot;"],
			["'", "&#39;"]
		]);
		function s(e) {
			return visible(e).replace(/[&<>"']/g, (e) => o.get(e) ?? e);
		}
		const c = (0, r.B)(String.raw`[&<>\x60*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]|(?<=^\d{1,9})[.)](?=\s|$)`, "gu");
		const l = /@|#(?=\d)|\bGH-(?=\d)|:\/(?=\/)|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
		function u(e) {
			return (0, i.R)(e).trim().replace(l, "$&​").replace(c(), (e) => e === "$" ? "<span>&#36;</span>" : d(e));
		}
		function d(e) {
			return o.get(e) ?? `&#${e.codePointAt(0)};`;
		}
		const f = /:\/(?=\/)|\bwww(?=\.)|@(?=\w)/gi;
		function p(e) {
			if (e === "") return "<i>(empty)</i>";
			const t = (0, i.R)(e).replace(f, "$&​").split("​");
			return `<code>${t.map((e) => e.replace(c(), d)).join("<wbr>")}</code>`;
		}
		const m = (0, r.B)(String.raw`[^\p{L}\p{N} _./…-]`, "gu");
		function h(e) {
			const t = (0, i.$)((0, i.R)(e), 40).replace(m(), "_").trim();
			return t === "" ? "unnamed" : t;
		}
	}),
	89109: ((e, t, n) => {
		n.d(t, {
			LS: () => a,
			ZH: () => l,
			ZV: () => i,
			a3: () => c,
			ay: () => s
		});
		var r = n(8287);
		function i(e) {
			if (Number.isSafeInteger(e)) return (0, r.B)(e);
			return String(Number(e.toPrecision(6)));
		}
		function a(e, t, n = `${t}s`) {
			return `${(0, r.B)(e)} ${e === 1 ? t : n}`;
		}
		const o = 1e9;
		function s(e) {
			const t = Math.floor(Number(e));
			const n = new Date(t * 1e3);
			const r = t >= o && n.getUTCFullYear() <= 9999;
			return r ? n.toISOString().slice(0, 19).replace("T", " ") : null;
		}
		function c(e) {
			const t = Math.max(0, Math.round(e));
			if (t < 60) return `${t} s`;
			if (t < 3600) return `${Math.floor(t / 60)} min ${t % 60} s`;
			return `${(0, r.B)(Math.floor(t / 3600))} h ${Math.floor(t % 3600 / 60)} min`;
		}
		function l(e) {
			return `${e.charAt(0).toUpperCase()}${e.slice(1)}`;
		}
	}),
	5818: ((e, t, n) => {
		n.d(t, {
			_: () => E,
			_g: () => _,
			gD: () => d,
			ls: () => h,
			s_: () => g,
			vA: () => m
		});
		var r = n(81925);
		var i = n(7130);
		var a = n(29463);
		var o = n(56802);
		var s = n(89109);
		var c = n(8287);
		var l = n(74397);
		const u = {
			pass: "passed",
			fail: "failed",
			softened: "failed, but warn-only lets it pass",
			"cannot-judge": "cannot judge"
		};
		function d(e) {
			const t = p(e);
			return {
				mood: t,
				word: f(e, t),
				sentence: v(e, t)
			};
		}
		function f(e, t) {
			const { interruption: n } = e;
			if (t === "cannot-judge" && n !== null) {
				const { bytes: n, entries: a } = (0, i._5)(e.artifacts);
				const o = n.scanned < n.total && a.total === 0;
				return `${u[t]}, ${o ? `only ${(0, r.pC)(n.scanned, n.total)} was read` : "it ended early"}`;
			}
			if (t !== "fail" || e.verdict.exit_code !== a.Vq) return u[t];
			const o = (t) => e.artifacts.some(({ recovery: e }) => e?.status === t);
			if (o("refused")) return "failed, a recovery was refused";
			if (o("done")) return "failed, recovery left anomalies";
			return o("planned") ? "failed, recovery is only planned" : "failed, recovery left anomalies";
		}
		function p({ verdict: e }) {
			return e.status === "fail" && e.exit_code === 0 ? "softened" : e.status;
		}
		function m({ artifacts: e }) {
			let [t, n, r, i, a] = [
				0,
				0,
				0,
				0,
				0
			];
			for (const s of e.map(o.eb)) {
				t += s.bytes;
				n += s.records.total;
				r += s.counts.errors;
				i += s.counts.warnings;
				if (s.counts.total > 0) a += 1;
			}
			return {
				bytes: t,
				records: n,
				errors: r,
				warnings: i,
				damaged: a
			};
		}
		function h(e, t) {
			return e.filter((e) => e.status === t).length;
		}
		function g(e, t) {
			const n = [...e > 0 ? [(0, s.LS)(e, "error")] : [], ...t > 0 ? [(0, s.LS)(t, "warning")] : []];
			return n.length === 0 ? "no findings" : n.join(" and ");
		}
		function _(e) {
			const { counts: t, coverage: n } = (0, o.eb)(e);
			const r = g(t.errors, t.warnings);
			if (!(0, o.KJ)(e)) return r;
			return n.scanned === 0 && t.total === 0 ? "nothing was read" : `${r} in what was read`;
		}
		function v(e, t) {
			if (t !== "cannot-judge") return `${(0, s.ZH)(x(e, t))}.`;
			const n = m(e).errors > 0 || S(e).length > 0;
			const r = n ? ` What could be read: ${x(e, t)}.` : "";
			return `${y(e)}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${r}`;
		}
		function y({ problems: e, interruption: t, artifacts: n }) {
			const r = e.filter(({ severity: e }) => e === "error").length;
			if (t !== null) {
				const e = (0, i.dI)(n) ? `, with ${(0, i.pV)(n)} read` : "";
				const t = r > 1 ? `, and ${b(r - 1, "more problem")}` : "";
				return `The run ended early${e}${t}`;
			}
			return r === 0 ? "Something is in the way" : b(r, "problem");
		}
		function b(e, t) {
			return `${(0, s.LS)(e, t)} ${e === 1 ? "is" : "are"} in the way`;
		}
		function x(e, t) {
			return [
				...S(e),
				C(e, t),
				T(e.checks)
			].filter((e) => e !== "").join("; ");
		}
		function S({ artifacts: e }) {
			const t = (t) => e.filter(({ recovery: e }) => e?.status === t).length;
			const [n, r, i] = [
				t("planned"),
				t("refused"),
				t("failed")
			];
			const a = e.filter((e) => e.recovery?.status === "done" && !(0, o.sU)(e));
			const c = e.filter((e) => e.recovery?.status === "done" && (0, o.sU)(e)).length;
			const u = a.reduce((e, t) => e + (0, o.$g)(t), 0);
			const d = {
				records: 0,
				bytes: 0
			};
			for (const { recovery: e } of a) {
				if (e === null) continue;
				const { records: t, bytes: n } = (0, l.E7)(e).removed;
				d.records += t;
				d.bytes += n;
			}
			const f = d.bytes > 0 ? `, removing ${(0, l.sJ)(d)}` : "";
			const p = `recovery mended ${(0, s.LS)(u, "error")} in ${(0, s.LS)(a.length, "artifact")}${f}`;
			return [
				...a.length > 0 ? [p] : [],
				...c > 0 ? [`the recovery of ${(0, s.LS)(c, "artifact")} was not verified`] : [],
				...n > 0 ? [`the recovery of ${(0, s.LS)(n, "artifact")} is planned and not carried out`] : [],
				...r > 0 ? [`the recovery of ${(0, s.LS)(r, "artifact")} was refused`] : [],
				...i > 0 ? [`the recovery of ${(0, s.LS)(i, "artifact")} failed on the way`] : []
			];
		}
		function C(e, t) {
			const n = e.artifacts.length;
			if (n === 0) {
				const t = e.metrics.length;
				return t === 0 ? "nothing was scanned" : `read ${(0, s.LS)(t, "metrics source")}`;
			}
			const { bytes: i, records: a, errors: l, warnings: u, damaged: d } = m(e);
			const f = [
				(0, s.LS)(a, "record"),
				(0, r.z3)(i),
				...w(e)
			].join(", ");
			const p = `${(0, s.LS)(n, "artifact")} (${f})`;
			const h = e.artifacts.some(({ post_scan: e }) => e !== null);
			if (d === 0 && e.artifacts.some(o.KJ)) return "";
			if (d === 0) return `scanned ${p}${h ? " afterwards" : ""}, found no damage`;
			const _ = l + u === 1;
			const v = _ ? "which does not stop this run" : "none of which stops this run";
			const y = t === "pass" ? `, ${v}` : "";
			const b = d === n ? p : `${(0, c.B)(d)} of ${p}`;
			const x = g(l, u);
			if (!h) return `found ${x} in ${b}${y}`;
			return `${x} ${_ ? "remains" : "remain"} in ${b}${y}`;
		}
		function w({ artifacts: e }) {
			const t = e.filter(D);
			if (t.length === 0) return [];
			const n = (0, i.vm)((0, i._5)(t).entries);
			return [`${t.length < e.length ? "in Redis " : ""}a sample of ${n}`];
		}
		function T(e) {
			if (e.length === 0) return "";
			const t = h(e, "fail");
			if (t > 0 && e.length === 1) return "the one check failed";
			if (t > 0) return `${(0, c.B)(t)} of ${(0, s.LS)(e.length, "check")} failed`;
			const n = h(e, "pass");
			if (n < e.length) return `${(0, c.B)(n)} of ${(0, s.LS)(e.length, "check")} passed, none failed`;
			return e.length === 1 ? "the one check passed" : `all ${(0, s.LS)(e.length, "check")} passed`;
		}
		function E(e) {
			const { unit: t, scanned: n, total: a } = (0, o.eb)(e).coverage;
			if (t === "bytes") return n >= a ? null : `read ${(0, r.od)(n, a)}`;
			if ((0, o.KJ)(e)) return a === 0 ? null : `read ${(0, i.vm)({
				scanned: n,
				total: a
			})}`;
			if (D(e)) return `sample: ${(0, i.vm)({
				scanned: n,
				total: a
			})}, the newest of each stream`;
			return a === 0 ? "no entries" : `${(0, s.LS)(a, "entry", "entries")}, all read`;
		}
		function D(e) {
			const { unit: t, scanned: n, total: r } = (0, o.eb)(e).coverage;
			return t === "entries" && n < r && !(0, o.KJ)(e);
		}
	}),
	37544: ((e, t, n) => {
		n.d(t, { P: () => r });
		function r(e) {
			return `${JSON.stringify(e, null, 2)}\n`;
		}
	}),
	74397: ((e, t, n) => {
		n.d(t, {
			E7: () => s,
			NF: () => c,
			Uk: () => l,
			cY: () => a,
			sJ: () => o,
			yu: () => u
		});
		var r = n(81925);
		var i = n(89109);
		function a({ records: e, bytes: t }, n = "record") {
			if (e > 0) return `${(0, i.LS)(e, n)} (${(0, r.z3)(t)})`;
			return t > 0 ? `${(0, r.z3)(t)} (no record)` : "nothing";
		}
		function o(e) {
			return a(e, "damaged record");
		}
		function s(e) {
			const t = c(e);
			const n = e.files.filter((t) => l(e, t) !== "not-done");
			const r = {
				records: 0,
				bytes: 0
			};
			let [i, a] = [0, 0];
			for (const o of n) {
				r.records += o.removed.records;
				r.bytes += o.removed.bytes;
				i += o.added_bytes;
				if (t ? e.mode === "quarantine" : o.moved_to !== null) a += 1;
			}
			return {
				removed: r,
				newlines: i,
				moved: a
			};
		}
		function c({ status: e }) {
			return e === "planned" || e === "refused";
		}
		function l({ status: e, repaired_files: t, quarantined_files: n }, r) {
			if (e === "done") return "done";
			if (e !== "failed") return "planned";
			const { path: i, moved_to: a } = r;
			const o = u(r) ? a !== null && n.includes(a) : t.includes(i);
			return o ? "done" : "not-done";
		}
		function u({ changes: e }) {
			return e.some(({ action: e }) => e === "move");
		}
	}),
	44661: ((e, t, n) => {
		n.d(t, {
			CN: () => g,
			D: () => u,
			J1: () => h,
			RV: () => c,
			S2: () => p,
			UX: () => m,
			YD: () => d,
			ZU: () => _,
			kF: () => v,
			lP: () => l
		});
		var r = n(81925);
		var i = n(56802);
		var a = n(39889);
		var o = n(89109);
		var s = n(8287);
		function c({ files: e, coverage: t }) {
			if (e.length <= 1) return null;
			return (0, o.LS)(e.length, t.unit === "entries" ? "stream" : "file");
		}
		function l({ bytes: e, coverage: t }) {
			return `${(0, r.z3)(e)}${t.unit === "entries" ? " of payload" : ""}`;
		}
		const u = "holds another type";
		function d(e) {
			const { files: t, streams: n, anomalies: r } = (0, i.eb)(e);
			if (e.backend !== "redis") return [];
			const a = (t) => !(0, i.KJ)(e) || r.some(({ rule: e, path: n }) => e === "wrong-key-type" && n === t);
			return t.map(({ path: e }) => e).filter((e) => !n.some((t) => t.key === e) && a(e));
		}
		const f = 80;
		function p({ name: e }) {
			return (0, a.$Q)(e, f);
		}
		function m({ first_id: e, last_id: t }) {
			return e === null || t === null ? null : [e, t];
		}
		function h({ pending: e, lost_pending: t }) {
			return `${(0, s.B)(e)}${t > 0 ? ` (${(0, s.B)(t)} without a record)` : ""}`;
		}
		function g({ oldest_pending_seconds: e }) {
			return e === null ? "–" : (0, o.a3)(e);
		}
		function _({ consumers: e, idle_consumers: t }) {
			return `${(0, s.B)(e)}${t > 0 ? ` (${(0, s.B)(t)} idle)` : ""}`;
		}
		function v({ lag: e }) {
			return e === null ? "unknown" : (0, s.B)(e);
		}
	}),
	81925: ((e, t, n) => {
		n.d(t, {
			od: () => a,
			pC: () => o,
			z3: () => i
		});
		const r = [
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function i(e) {
			if (e < 1e3) return `${Math.round(e)} B`;
			let t = e;
			let n = "";
			for (const e of r) {
				t /= 1e3;
				n = e;
				if (t < 999.95) break;
			}
			return `${t.toFixed(1)} ${n}`;
		}
		function a(e, t) {
			return `${i(e)} of ${i(t)} (${o(e, t)})`;
		}
		function o(e, t) {
			const n = t > 0 ? Math.min(1, Math.max(0, e / t)) : 0;
			return `${Math.floor(n * 100)}%`;
		}
	}),
	7130: ((e, t, n) => {
		n.d(t, {
			_5: () => o,
			dI: () => c,
			pV: () => s,
			vm: () => l
		});
		var r = n(8287);
		var i = n(81925);
		var a = n(56802);
		function o(e) {
			const t = (t) => e.map((e) => (0, a.eb)(e).coverage).filter((e) => e.unit === t).reduce((e, { scanned: t, total: n }) => ({
				scanned: e.scanned + t,
				total: e.total + n
			}), {
				scanned: 0,
				total: 0
			});
			return {
				bytes: t("bytes"),
				entries: t("entries")
			};
		}
		function s(e) {
			const { bytes: t, entries: n } = o(e);
			const r = e.some(({ backend: e }) => e === "redis");
			const a = e.some(({ scan: e }) => e.coverage.unit === "entries");
			const s = r ? "no entry of Redis" : "no entry";
			return [...t.total > 0 || !a ? [(0, i.od)(t.scanned, t.total)] : [], ...a ? [n.total > 0 ? l(n) : s] : []].join(" and ");
		}
		function c(e) {
			const { scanned: t, total: n } = o(e).bytes;
			const r = (e) => (0, a.eb)(e).coverage.total > 0 || !(0, a.sU)(e);
			return t < n || e.some((e) => (0, a.KJ)(e) && r(e));
		}
		function l({ scanned: e, total: t }) {
			return `${(0, r.B)(e)} of ${(0, r.B)(t)} ${t === 1 ? "entry" : "entries"}`;
		}
	}),
	29463: ((e, t, n) => {
		n.d(t, {
			Py: () => i,
			RS: () => o,
			Vq: () => a,
			tN: () => r
		});
		const r = 0;
		const i = 1;
		const a = 2;
		const o = 3;
	}),
	56802: ((e, t, n) => {
		n.d(t, {
			$g: () => a,
			KJ: () => o,
			eb: () => i,
			sU: () => s
		});
		var r = n(29463);
		function i({ scan: e, post_scan: t }) {
			return t ?? e;
		}
		function a(e) {
			const { scan: t, post_scan: n } = e;
			if (n === null || s(e)) return 0;
			return Math.max(0, t.counts.errors - n.counts.errors);
		}
		function o({ exit_code: e, verified: t, scan: n, recovery: i, compaction: a }) {
			if (t !== null) return !t;
			const { unit: o, scanned: s, total: c } = n.coverage;
			const l = (o === "bytes" || n.streams.length === 0) && s < c;
			const u = [i?.status, a?.status].some((e) => {
				return e === "refused" || e === "failed";
			});
			return e === r.RS && (l || !u);
		}
		function s({ verified: e }) {
			return e === false;
		}
	}),
	10105: ((e, t, n) => {
		n.d(t, {
			M: () => o,
			X: () => s
		});
		var r = n(73024);
		var i = n(76760);
		const a = /^\.\d{4}-\d\d-\d\dT\d{6}Z(?:-\d+)?$/;
		function o(e, t, n) {
			const { dir: r, name: a, ext: o } = (0, i.parse)(e);
			const s = t.toISOString().replace(/\.\d+Z$/, "Z").replaceAll(":", "");
			return (0, i.join)(r, `${a}.${s}${n === 1 ? "" : `-${n}`}${o}`);
		}
		function s(e) {
			const { name: t, ext: n } = (0, i.parse)(e);
			const r = (0, i.dirname)(e);
			return c(r).filter((e) => e.startsWith(t) && e.endsWith(n)).filter((e) => a.test(e.slice(t.length, e.length - n.length))).map((e) => (0, i.join)(r, e));
		}
		function c(e) {
			try {
				return (0, r.readdirSync)(e);
			} catch {
				return [];
			}
		}
	}),
	80159: ((e, t, n) => {
		n.d(t, { B: () => r });
		function r(e, t) {
			let n = null;
			return () => {
				n ??= new RegExp(e, t);
				return n;
			};
		}
	}),
	98344: ((e, t, n) => {
		n.d(t, { a: () => s });
		var r = n(73024);
		var i = n(76760);
		var a = n(10105);
		var o = n(50262);
		function s({ "output-dir": e, baseline: t }, n) {
			const r = [...o.JL.map((t) => (0, i.join)(e, t)), ...t === "" ? [] : [t]].map((e) => (0, i.resolve)(n, e));
			const s = new Set(r.flatMap((e) => [e, c(e, n)]));
			return [...s].flatMap((e) => [e, ...(0, a.X)(e)]);
		}
		function c(e, t) {
			try {
				return (0, i.resolve)(t, (0, i.relative)((0, r.realpathSync)(t), (0, r.realpathSync)(e)));
			} catch {
				return e;
			}
		}
	}),
	26749: ((e, t, n) => {
		n.d(t, {
			BO: () => r,
			Fu: () => o,
			UY: () => i,
			bk: () => w,
			eK: () => s
		});
		function r(e) {
			if (u.test(e)) return e;
			if (l.test(e)) return _(e);
			if (b(e)) return v(e);
			const t = w(e);
			if (t === null || t.host === "") return S(e);
			t.username = "";
			t.password = "";
			t.search = x(t.search);
			if (t.hash !== "") t.hash = "***";
			return t.href;
		}
		function i(e) {
			if (!e.includes("//")) return e;
			return e.replace(/(?<![a-z])[a-z][a-z\d+.-]*:\/\/(?:\S*@)?[^\s"'`<>]+/gi, a).replace(/(?<![:\w])\/\/[^\s"]*@/g, "//***@");
		}
		function a(e) {
			const t = /[.,;:!?)]{0,2}$/.exec(e)?.[0] ?? "";
			const n = e.slice(0, e.length - t.length);
			return `${n.endsWith("//") ? n : r(n)}${t}`;
		}
		function o(e) {
			return e.split("\n").map((e) => c.test(e) ? r(e.trim()) : i(e)).join("\n");
		}
		function s(e) {
			if (e === "" || /^\s*env:\s*[A-Za-z_]\w*\s*$/.test(e)) return e;
			return c.test(e) ? _(e.trim()) : "***";
		}
		const c = /^\s*(?:[a-z][a-z\d+.-]*:\/\/|rediss?:)/i;
		const l = /^rediss?(?:\+[a-z]*)?:\/\//i;
		const u = /^[a-z+]+:\/\/(?:USER:PASSWORD@)?HOST(?::(?:PORT|26379))?(?:\/(?:PATH|DATABASE|MASTER|mymaster\/0))?$/;
		const d = "(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])";
		const f = `(?:[\\w.-]+|\\[[\\da-f:.]+\\])(?::${d})?`;
		const p = "(?:[^/?#]*@)?";
		const m = "sentinel-(?:user|password)=[^@#&]*";
		const h = "(?:/(?:\\d{1,9}/?)?)?";
		const g = [
			new RegExp(`^(rediss?://)${p}(${f}${h})$`, "i"),
			new RegExp(`^(rediss?\\+cluster://)${p}(${f}(?:,${f})*(?:/(?:0{1,9}/?)?)?)$`, "i"),
			new RegExp(`^(rediss?\\+sentinel://)${p}(${f}(?:,${f})*/[\\w.-]+${h})(?:\\?${m}(?:&${m})*)?$`, "i")
		];
		function _(e) {
			for (const t of g) {
				const [, n, r] = t.exec(e) ?? [];
				if (n !== undefined && r !== undefined) return `${n}${r}`;
			}
			return v(e);
		}
		function v(e) {
			return `${y.exec(e)?.[0] ?? ""}***`;
		}
		const y = /^[a-z][a-z\d+.-]*:\/\//i;
		function b(e) {
			return /^[^/?#\\]*[/?#\\].*@/s.test(e.replace(y, ""));
		}
		function x(e) {
			if (e === "") return "";
			const t = e.slice(1).split("&");
			return t.map((e) => e.includes("=") ? `${e.slice(0, e.indexOf("="))}=***` : "***").join("&");
		}
		function S(e) {
			const t = y.exec(e)?.[0] ?? "";
			const [n = ""] = e.slice(t.length).split(/[?#]/, 1);
			if (t === "") return e.includes("@") ? "***" : n;
			const [r = ""] = n.split("/", 1);
			const i = r.slice(r.lastIndexOf("@") + 1);
			return `${t}${C.test(i) ? `${i}${n.slice(r.length)}` : "***"}`;
		}
		const C = /^(?:(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?(?:,(?!$)|$))*$/i;
		function w(e, t) {
			try {
				return new URL(e, t);
			} catch {
				return null;
			}
		}
	}),
	50262: ((e, t, n) => {
		n.d(t, {
			A0: () => i,
			FN: () => c,
			JG: () => o,
			JL: () => a,
			WI: () => r,
			X1: () => l,
			ui: () => s,
			wU: () => u
		});
		const r = 1;
		const i = 1;
		const a = [
			"report.json",
			"metrics-snapshot.json",
			"summary.md"
		];
		const o = [
			"json",
			"rotating",
			"redis"
		];
		const s = ["doctor", "startup-check"];
		const c = [
			"ignore",
			"scan_only",
			"fail_on_anomaly",
			"recover"
		];
		const l = ["repair", "quarantine"];
		const u = [
			"papyra",
			"lines",
			"prometheus",
			"recorder",
			"changes",
			"snapshot"
		];
	}),
	35944: ((e, t, n) => {
		n.d(t, {
			$: () => l,
			R: () => s
		});
		var r = n(80159);
		const i = (0, r.B)(String.raw`(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`, "gu");
		const a = /^[ -~]*$/;
		const o = new Map([
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function s(e) {
			return a.test(e) ? e : e.replace(i(), c);
		}
		function c(e) {
			const t = o.get(e);
			if (t !== undefined) return t;
			const n = e.codePointAt(0) ?? 0;
			if (n < 256) return `\\x${n.toString(16).padStart(2, "0")}`;
			return n < 65536 ? `\\u${n.toString(16).padStart(4, "0")}` : `\\u{${n.toString(16)}}`;
		}
		function l(e, t) {
			if (e.length <= t) return e;
			let n = 0;
			let r = 0;
			let i = 0;
			for (const a of e) {
				if (r === t) return t < 1 ? "" : `${e.slice(0, i)}…`;
				i = n;
				n += a.length;
				r += 1;
			}
			return e;
		}
	}),
	6203: ((e, t, n) => {
		n.d(t, {
			Ep: () => o,
			VB: () => a,
			df: () => u,
			fF: () => c,
			pS: () => l
		});
		var r = n(73024);
		var i = n(76760);
		function a(e) {
			return e.startsWith("!") && !e.startsWith("!(");
		}
		class o {
			hasExclusions;
			#e;
			#t = null;
			constructor(e) {
				this.hasExclusions = e.exclusions.length > 0;
				this.#e = e;
			}
			async match(e) {
				const t = (0, i.resolve)(this.#e.cwd, e);
				if (!this.hasExclusions && (0, r.existsSync)(t)) {
					return {
						files: [{
							path: t,
							literal: true
						}],
						mistake: null,
						isGlob: false,
						unlisted: []
					};
				}
				return (await this.#n()).match(e);
			}
			async isExcluded(e) {
				return this.hasExclusions && (await this.#n()).isExcluded(e);
			}
			#n() {
				this.#t ??= Promise.all([n.e(382), n.e(958)]).then(n.bind(n, 4958)).then(({ Globs: e }) => new e(this.#e));
				return this.#t;
			}
		}
		const s = {
			"[": "]",
			"{": "}",
			"(": ")"
		};
		function c(e) {
			const t = [];
			for (let n = 0; n < e.length; n++) {
				const r = e.charAt(n);
				const a = t.at(-1);
				if (r === "\\" && i.sep !== "\\") n++;
				else if (a !== undefined && r === s[a]) t.pop();
				else if (r in s && a !== "[") t.push(r);
			}
			const [n] = t;
			if (n === undefined) return null;
			return `'${n}' is never closed; add '${s[n]}', or write '\\${n}' for the character itself`;
		}
		function l(e, t) {
			if (e.startsWith(`${t}${i.sep}`)) return u(e.slice(t.length + 1));
			const n = (0, i.relative)(t, e);
			const r = n === ".." || n.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(n);
			return u(r ? e : n || ".");
		}
		function u(e) {
			return i.sep === "\\" ? e.replaceAll("\\", "/") : e;
		}
	}),
	95465: ((e, t, n) => {
		n.d(t, { M: () => c });
		var r = n(76760);
		var i = n(12449);
		var a = n(76799);
		var o = n(12905);
		var s = n(23152);
		async function c(e) {
			const t = e.withConfigFile ? await u(e) : null;
			const n = { ...s.zY };
			const r = {};
			const i = [];
			const a = [];
			for (const o of s.OI) {
				const c = s.xw.has(o) && t?.values.has(o) === true;
				const l = d(o, e, c ? null : t);
				if (c) i.push(f(o, t));
				const u = l !== null && _(n, o, l);
				if (l !== null && !u) a.push({
					name: o,
					given: l
				});
				r[o] = {
					value: n[o],
					from: u ? l.from : "default"
				};
			}
			const o = [
				...i,
				...(t?.mistakes ?? []).map((e) => x("config", e)),
				...await b(y(e, t), a)
			];
			return {
				settings: n,
				provenance: r,
				problems: o
			};
		}
		function l({ path: e, lines: t }, n) {
			const r = t.get(n);
			return r === undefined ? e : `${e}:${r}`;
		}
		async function u({ given: e, cwd: t }) {
			const i = e.get("config")?.trim() ?? "";
			if (i === "" && (0, a.t5)((0, r.resolve)(t, s.Cu)) === null) return null;
			const { readConfigFile: o } = await Promise.all([n.e(815), n.e(154)]).then(n.bind(n, 12154));
			return o(i === "" ? s.Cu : i, t);
		}
		function d(e, t, n) {
			const r = t.given.get(e);
			if (r !== undefined && r.trim() !== "") {
				return {
					value: (0, o.MV)(e, r),
					written: r,
					from: t.givenAs,
					fromWithin: new Map()
				};
			}
			if (n === null || !n.values.has(e)) return null;
			const i = n.values.get(e);
			const a = l(n, e);
			const s = [...n.innerLines.get(e) ?? []].map(([e, t]) => [e, `${n.path}:${t}`]);
			return {
				value: m(e, i),
				written: p(i),
				from: a,
				fromWithin: new Map(s)
			};
		}
		function f(e, t) {
			const n = `${e} (${l(t, e)}) cannot stand in the config file: that is part of the ` + `checkout, and a pull request could run its own code with it. Set it as an input of the step, or as --${e}.`;
			return x(e, n);
		}
		function p(e) {
			if (e === null) return "";
			if (typeof e !== "object") return String(e);
			try {
				return JSON.stringify(e);
			} catch {
				return "a structure that contains itself";
			}
		}
		function m(e, t) {
			if (e === "thresholds" && Array.isArray(t)) return t.map(g).join("\n");
			if (e === "redis-options" && h(t)) return (0, o.sm)(t);
			return typeof t === "string" ? (0, o.MV)(e, t) : t;
		}
		function h(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		function g(e) {
			if (typeof e !== "object" || e === null) return String(e);
			return Object.entries(e).map(([e, t]) => `${e}: ${t}`).join("\n");
		}
		function _(e, t, { value: n }) {
			if (!s.LW[t].accepts(n)) return false;
			if (t === "rules" && v(n)) return false;
			e[t] = n;
			return true;
		}
		function v(e) {
			return i.iU.some((t) => e[t] === "ignore" && !(0, s.kx)(t));
		}
		function y({ given: e, givenAs: t }, n) {
			const r = (e) => !s.OI.some((t) => t === e);
			const i = [...e.keys()].filter((e) => r(e) && e !== "config").map((e) => ({
				name: e,
				from: t,
				known: [...s.OI, "config"],
				misplaced: []
			}));
			if (n === null) return i;
			const a = s.OI.filter((e) => !s.xw.has(e));
			const o = [...n.values.keys()].filter(r).map((e) => ({
				name: e,
				from: l(n, e),
				known: a,
				misplaced: [...s.xw]
			}));
			return [...i, ...o];
		}
		async function b(e, t) {
			if (e.length === 0 && t.length === 0) return [];
			const { unknownNameMistake: r, valueMistakes: i } = await n.e(144).then(n.bind(n, 38144));
			return [...e.map((e) => x(e.name, r(e))), ...t.flatMap(({ name: e, given: t }) => i(e, t).map((t) => x(e, t)))];
		}
		function x(e, t) {
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
	}),
	33993: ((e, t, n) => {
		n.d(t, {
			IH: () => a,
			bI: () => l,
			bj: () => u,
			zt: () => c
		});
		var r = n(79234);
		const i = (0, r.Po)({
			above: 0,
			to: 31536e3
		});
		const a = {
			ca: r.aX,
			cert: r.aX,
			key: r.aX,
			"server-name": r.aX,
			"connect-timeout": (0, r.Po)({
				above: 0,
				to: 600
			}),
			"command-timeout": (0, r.Po)({
				above: 0,
				to: 600
			}),
			retries: (0, r.k)({
				from: 0,
				to: 100
			}),
			"page-size": (0, r.k)({
				from: 1,
				to: 1e5
			}),
			"page-pause": (0, r.Po)({
				from: 0,
				to: 60
			}),
			"quarantine-prefix": r.aX,
			"approximate-trim": r.dt,
			"max-clock-drift": i,
			"max-lag": (0, r.I7)((0, r.k)({ from: 0 }), "off"),
			"max-pending": (0, r.I7)((0, r.k)({ from: 0 }), "off"),
			"max-pending-age": (0, r.I7)(i, "off"),
			"max-consumer-idle": (0, r.I7)(i, "off")
		};
		const o = "a number of seconds, more than 0 and at most 31,536,000";
		const s = "a whole number of entries from 0";
		const c = {
			ca: {
				allowed: "the path of a PEM file",
				description: "Certificates of the authorities that are trusted, instead of those that Node trusts."
			},
			cert: {
				allowed: "the path of a PEM file",
				description: "The client's own certificate; with key."
			},
			key: {
				allowed: "the path of a PEM file",
				description: "The key of the client's certificate; with cert."
			},
			"server-name": {
				allowed: "a host name",
				description: "The name in the server's certificate, where it is not that of the address."
			},
			"connect-timeout": {
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds that a connection may take to stand."
			},
			"command-timeout": {
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds that the server may take to answer a command."
			},
			retries: {
				allowed: "a whole number from 0 to 100",
				description: "How often it is tried again when a connection cannot be made or breaks, or the server is loading."
			},
			"page-size": {
				allowed: "a whole number of entries from 1 to 100,000",
				description: "Entries that are asked for at once."
			},
			"page-pause": {
				allowed: "a number of seconds from 0 to 60",
				description: "Seconds between two pages, to leave the server to others."
			},
			"quarantine-prefix": {
				allowed: "a prefix",
				description: "Papyra's quarantine_prefix, where it has one: what quarantine keys begin with."
			},
			"approximate-trim": {
				allowed: "true or false",
				description: "Papyra's approx_trim: a compaction may leave some entries more than the limit."
			},
			"max-clock-drift": {
				allowed: o,
				description: "Seconds that an ID may be ahead of the server's clock, or apart from its record's timestamp."
			},
			"max-lag": {
				allowed: `${s}, or off`,
				description: "Entries that a consumer group may be behind its stream."
			},
			"max-pending": {
				allowed: `${s}, or off`,
				description: "Entries that a consumer group may have taken and not acknowledged."
			},
			"max-pending-age": {
				allowed: `${o}, or off`,
				description: "Seconds that an entry may be pending since it was delivered last."
			},
			"max-consumer-idle": {
				allowed: `${o}, or off`,
				description: "Seconds that a consumer with entries pending may not be heard of."
			}
		};
		const l = {
			"connect-timeout": 5,
			"command-timeout": 30,
			retries: 3,
			"page-size": 1e3,
			"page-pause": 0,
			"approximate-trim": true,
			"max-clock-drift": 3600,
			"max-lag": 1e4,
			"max-pending": 1e4,
			"max-pending-age": 3600,
			"max-consumer-idle": 86400
		};
		function u(e) {
			return Object.hasOwn(a, e);
		}
	}),
	12905: ((e, t, n) => {
		n.d(t, {
			MV: () => o,
			sd: () => a,
			sm: () => d
		});
		var r = n(33993);
		var i = n(23152);
		class a {}
		function o(e, t) {
			switch (i.yy[e].form) {
				case "lines": return s(t);
				case "number": return c(t.trim());
				case "boolean": return l(t.trim());
				case "map": return e === "redis-options" ? d(u(t)) : u(t);
				case "word": return t.trim();
				case "text": return e === "thresholds" ? t : t.trim();
			}
		}
		function s(e) {
			return e.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "");
		}
		function c(e) {
			return /^[+-]?\d[\d_]*(\.\d+)?$/.test(e) ? Number(e.replaceAll("_", "")) : e;
		}
		function l(e) {
			if (/^(true|True|TRUE)$/.test(e)) return true;
			return /^(false|False|FALSE)$/.test(e) ? false : e;
		}
		function u(e) {
			const t = Object.create(null);
			for (const n of s(e)) {
				const e = n.indexOf(":");
				const r = e < 0 ? n : n.slice(0, e).trim();
				t[r] = r in t ? new a() : e < 0 ? "" : n.slice(e + 1).trim();
			}
			return t;
		}
		function d(e) {
			const t = Object.create(null);
			for (const [n, r] of Object.entries(e)) {
				t[n] = typeof r === "string" ? f(n, r) : r;
			}
			return t;
		}
		function f(e, t) {
			const n = [
				t,
				c(t),
				l(t)
			];
			return n.find((t) => (0, r.bj)(e) && r.IH[e].accepts(t)) ?? t;
		}
	}),
	23152: ((e, t, n) => {
		n.d(t, {
			Cu: () => b,
			LW: () => p,
			OI: () => v,
			Wz: () => y,
			kx: () => x,
			xw: () => _,
			yy: () => g,
			zY: () => m
		});
		var r = n(12449);
		var i = n(97734);
		var a = n(50262);
		var o = n(33993);
		var s = n(79234);
		const c = [
			"error",
			"warn",
			"ignore"
		];
		const l = (0, s.I7)((0, s.k)({ from: 1 }), "off");
		const u = /^(?:(\d{1,15}) (records?|bytes?)|off)$/;
		const d = /^(?![A-Za-z][\w+.-]*:\/\/)/;
		const f = /^(?![A-Za-z][\w+.-]*:\/\/)[\s\S]/;
		const p = {
			path: s.Te,
			backend: (0, s.yL)([
				"auto",
				"json",
				"rotating",
				"redis"
			]),
			"redis-url": s.Qq,
			"redis-prefix": s.aX,
			"redis-system-id": s.aX,
			"redis-sample-size": (0, s.I7)((0, s.k)({ from: 1 }), "all"),
			"redis-options": (0, s.h4)(o.IH),
			"max-files": (0, s.k)({
				from: 1,
				to: 999
			}),
			"max-bytes": (0, s.k)({ from: 1 }),
			check: (0, s.yL)(a.ui),
			mode: (0, s.yL)(a.FN),
			"recovery-mode": (0, s.yL)(a.X1),
			"quarantine-dir": (0, s.r1)(d),
			salvage: s.dt,
			"max-loss": (0, s.r1)(u),
			"max-records": l,
			"max-age-seconds": (0, s.I7)((0, s.Po)({ above: 0 }), "off"),
			"max-total-bytes": l,
			rules: (0, s.C7)(r.iU, c),
			metrics: s.Te,
			"metrics-timeout": (0, s.Po)({
				above: 0,
				to: 600
			}),
			"metrics-command": s.Qq,
			plugins: s.Te,
			thresholds: s.Qq,
			"error-threshold": (0, s.I7)((0, s.Po)({ from: 0 }), "off"),
			baseline: s.Qq,
			"no-data": (0, s.yL)([
				"fail",
				"warn",
				"pass"
			]),
			"if-no-files": (0, s.yL)([
				"error",
				"warn",
				"ignore"
			]),
			"warn-only": s.dt,
			"max-anomalies": (0, s.k)({
				from: 0,
				to: 1e5
			}),
			"output-dir": (0, s.r1)(f),
			sha256: s.dt,
			scanner: (0, s.yL)(i.K),
			threads: (0, s.I7)((0, s.k)({
				from: 1,
				to: 64
			}), "auto"),
			"time-limit": (0, s.I7)((0, s.Po)({
				above: 0,
				to: 86400
			}), "off"),
			"max-compression-ratio": (0, s.k)({ from: 1 })
		};
		const m = {
			path: [],
			backend: "auto",
			"redis-url": "",
			"redis-prefix": "papyra",
			"redis-system-id": "local",
			"redis-sample-size": 1e3,
			"redis-options": {},
			"max-files": 5,
			"max-bytes": 5e7,
			check: "doctor",
			mode: "fail_on_anomaly",
			"recovery-mode": "repair",
			"quarantine-dir": "",
			salvage: true,
			"max-loss": "off",
			"max-records": "off",
			"max-age-seconds": "off",
			"max-total-bytes": "off",
			rules: {},
			metrics: [],
			"metrics-timeout": 10,
			"metrics-command": "",
			plugins: [],
			thresholds: "",
			"error-threshold": 0,
			baseline: "",
			"no-data": "warn",
			"if-no-files": "error",
			"warn-only": false,
			"max-anomalies": 1e3,
			"output-dir": "papyra-health",
			sha256: true,
			scanner: "auto",
			threads: "auto",
			"time-limit": "off",
			"max-compression-ratio": 250
		};
		function h(e) {
			return `one of ${p[e].words?.join(", ") ?? ""}`;
		}
		const g = {
			path: {
				form: "lines",
				allowed: "paths or globs, one a line",
				description: "Artifacts to examine: paths and globs, one a line; a line with ! in front excludes."
			},
			backend: {
				form: "word",
				allowed: h("backend"),
				description: "How the artifacts were written: json, rotating, redis, or auto, which takes a path with numbered siblings for a set."
			},
			"redis-url": {
				form: "text",
				allowed: "an address such as redis://localhost:6379/0, or env:NAME",
				description: "Redis server with Papyra's streams: redis:// or rediss://, with +sentinel or +cluster; env:NAME reads a variable."
			},
			"redis-prefix": {
				form: "word",
				allowed: "some text",
				description: "What the keys of Papyra's streams begin with, as Papyra is configured."
			},
			"redis-system-id": {
				form: "word",
				allowed: "the name of an actor system, in quotes where it is a number, or \"*\"",
				description: "The actor system whose streams are examined; * finds every system that has the prefix."
			},
			"redis-sample-size": {
				form: "number",
				allowed: "a whole number, at least 1, or all",
				description: "How many of the newest entries of each stream are read; all reads every entry."
			},
			"redis-options": {
				form: "map",
				allowed: "a map, or text with one \"NAME: value\" a line",
				description: "More about Redis, one a line, for instance \"ca: certs/ca.pem\", \"page-size: 500\" or \"max-pending-age: 600\"."
			},
			"max-files": {
				form: "number",
				allowed: "a whole number from 1 to 999",
				description: "Files of a rotating set, the active one included, as Papyra is configured. What is beyond is an orphan."
			},
			"max-bytes": {
				form: "number",
				allowed: "a whole number of bytes, at least 1",
				description: "Size in bytes at which Papyra rotates, as it is configured; used to tell a rotation that has stalled."
			},
			check: {
				form: "word",
				allowed: h("check"),
				description: "Which of Papyra's checks to run: doctor or startup-check."
			},
			mode: {
				form: "word",
				allowed: h("mode"),
				description: "What anomalies do: ignore and scan_only report them and let them pass, fail_on_anomaly fails, recover mends them."
			},
			"recovery-mode": {
				form: "word",
				allowed: h("recovery-mode"),
				description: "How mode recover mends: repair takes the damage out and keeps it aside, quarantine keeps the whole original too."
			},
			"quarantine-dir": {
				form: "text",
				allowed: "a directory",
				description: "Where quarantine puts originals and orphans; the directory quarantine in output-dir when not set."
			},
			salvage: {
				form: "boolean",
				allowed: "true or false",
				description: "Keep intact records that share a line with damage; false removes the whole line, as Papyra does."
			},
			"max-loss": {
				form: "word",
				allowed: "a limit such as \"10 records\" or \"4096 bytes\", or off",
				description: "Most that a recovery may remove from an artifact, for instance \"10 records\" or \"4096 bytes\"; else it writes nothing."
			},
			"max-records": {
				form: "number",
				allowed: "a whole number of records, at least 1, or off",
				description: "Papyra's retention: most records an artifact may hold; more means that compaction is overdue (in Redis, see approximate-trim)."
			},
			"max-age-seconds": {
				form: "number",
				allowed: "a number of seconds, more than 0, or off",
				description: "Papyra's retention: most seconds a record may be old; older ones mean that compaction is overdue."
			},
			"max-total-bytes": {
				form: "number",
				allowed: "a whole number of bytes, at least 1, or off",
				description: "Papyra's retention: most bytes of records, as Papyra measures them (Python's repr); more means compaction is overdue."
			},
			rules: {
				form: "map",
				allowed: `lines of the form RULE: ${c.join("|")}`,
				description: "Severity by rule, one a line, for instance \"time-regression: error\" or \"blank-line: warn\"."
			},
			metrics: {
				form: "lines",
				allowed: "paths, globs or http(s) URLs, one a line",
				description: "Metrics snapshots: paths, globs and http(s) URLs, one a line; FORM= in front names the form."
			},
			"metrics-timeout": {
				form: "number",
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds a metrics URL, or the metrics-command, may take to answer in full."
			},
			"metrics-command": {
				form: "text",
				allowed: "a program and its arguments",
				description: "Command that prints metrics, for instance \"papyra metrics persistence --json\"; run without a shell. Never from the config file."
			},
			plugins: {
				form: "lines",
				allowed: "paths of modules, one a line",
				description: "Modules with backends, metrics and hooks of your own, one path a line; they run as code. Never from the config file."
			},
			thresholds: {
				form: "text",
				allowed: "threshold rules, one a line",
				description: "Rules that must hold, one a line, for instance \"records.total >= 1\" or \"delta(write_errors) <= 0\"."
			},
			"error-threshold": {
				form: "number",
				allowed: "a number from 0, or off",
				description: "Most that any error counter may show; off to judge error counters by thresholds alone."
			},
			baseline: {
				form: "text",
				allowed: "a file",
				description: "Snapshot of an earlier run (metrics-snapshot.json) that delta, increase and baseline compare with."
			},
			"no-data": {
				form: "word",
				allowed: h("no-data"),
				description: "What a threshold does that cannot be evaluated, for want of a baseline or because of 0/0: fail, warn or pass."
			},
			"if-no-files": {
				form: "word",
				allowed: h("if-no-files"),
				description: "What a path does that matches nothing, and Redis without streams: error (the gate cannot judge), warn or ignore."
			},
			"warn-only": {
				form: "boolean",
				allowed: "true or false",
				description: "Report anomalies and breaches but do not fail. What cannot be judged still fails."
			},
			"max-anomalies": {
				form: "number",
				allowed: "a whole number from 0 to 100,000",
				description: "Most findings an artifact lists in the report; the counts are always whole."
			},
			"output-dir": {
				form: "text",
				allowed: "a directory",
				description: "Where report.json, metrics-snapshot.json and summary.md are written, and what recovery puts aside."
			},
			sha256: {
				form: "boolean",
				allowed: "true or false",
				description: "Take the SHA-256 of the artifacts for the snapshot; false saves the time that takes."
			},
			scanner: {
				form: "word",
				allowed: h("scanner"),
				description: "How artifacts are scanned: plain is slower and finds the same, should the fast way ever be in doubt."
			},
			threads: {
				form: "number",
				allowed: "a whole number from 1 to 64, or auto",
				description: "Threads that scan large artifacts; auto takes as many as the machine has cores."
			},
			"time-limit": {
				form: "number",
				allowed: "a number of seconds, more than 0 and at most 86,400, or off",
				description: "Seconds that finding and scanning the artifacts may take. What is not read by then is said, and the gate cannot judge."
			},
			"max-compression-ratio": {
				form: "number",
				allowed: "a whole number, at least 1",
				description: "Compressed artifacts that grow to more than so many times their size are taken for bombs and not read on."
			}
		};
		const _ = new Set(["metrics-command", "plugins"]);
		const v = Object.keys(g);
		const y = "Config file to read. Without it .github/papyra-health.yml is read when it is there.";
		const b = ".github/papyra-health.yml";
		function x(e) {
			return !r.y0[e].papyra;
		}
	}),
	79234: ((e, t, n) => {
		n.d(t, {
			C7: () => m,
			I7: () => p,
			Po: () => l,
			Qq: () => r,
			Te: () => o,
			aX: () => i,
			dt: () => s,
			h4: () => h,
			k: () => u,
			r1: () => a,
			yL: () => c
		});
		const r = {
			accepts: (e) => typeof e === "string",
			schema: (e) => e.string()
		};
		const i = {
			accepts: (e) => typeof e === "string" && e !== "",
			schema: (e) => e.string().min(1)
		};
		function a(e) {
			return {
				accepts: (t) => typeof t === "string" && e.test(t),
				schema: (t) => t.string().regex(e)
			};
		}
		const o = {
			accepts: (e) => Array.isArray(e) && e.every(i.accepts),
			schema: (e) => e.array(i.schema(e))
		};
		const s = {
			accepts: (e) => typeof e === "boolean",
			schema: (e) => e.boolean()
		};
		function c(e) {
			return {
				accepts: (t) => e.some((e) => e === t),
				schema: (t) => t.enum(e),
				words: e
			};
		}
		function l(e) {
			return {
				accepts: (t) => Number.isFinite(t) && d(t, e),
				schema: (t) => f(t.number(), e)
			};
		}
		function u(e) {
			return {
				accepts: (t) => Number.isSafeInteger(t) && d(t, e),
				schema: (t) => f(t.int(), e)
			};
		}
		function d(e, { from: t = -Infinity, above: n = -Infinity, to: r = Infinity }) {
			return e >= t && e > n && e <= r;
		}
		function f(e, { from: t, above: n, to: r }) {
			const i = t === undefined ? e : e.min(t);
			const a = n === undefined ? i : i.gt(n);
			return r === undefined ? a : a.max(r);
		}
		function p(e, t) {
			return {
				accepts: (n) => n === t || e.accepts(n),
				schema: (n) => n.union([e.schema(n), n.literal(t)])
			};
		}
		function m(e, t) {
			const [n, r] = [c(e), c(t)];
			return {
				accepts: (e) => typeof e === "object" && e !== null && !Array.isArray(e) && Object.entries(e).every(([e, t]) => n.accepts(e) && r.accepts(t)),
				schema: (n) => n.partialRecord(n.enum(e), n.enum(t))
			};
		}
		function h(e) {
			return {
				accepts: (t) => typeof t === "object" && t !== null && !Array.isArray(t) && Object.entries(t).every(([t, n]) => Object.hasOwn(e, t) && e[t]?.accepts(n)),
				schema: (t) => {
					const n = Object.entries(e).map(([e, n]) => [e, n.schema(t).optional()]);
					return t.strictObject(Object.fromEntries(n));
				}
			};
		}
	})
};
