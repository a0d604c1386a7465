export const id = 958;
export const ids = [958];
export const modules = { 4958: ((e, t, n) => {
	n.r(t);
	n.d(t, { Globs: () => c });
	var r = n(73024);
	var i = n(76760);
	var a = n(73382);
	var o = n(76799);
	var s = n(6203);
	class c {
		#e;
		#t;
		#n;
		#r = null;
		constructor({ cwd: e, exclusions: t, ownFiles: n, ownGlobs: o = () => [] }) {
			this.#e = e;
			const c = (t) => (0, a.ft)((0, s.pS)((0, i.resolve)(e, t), e));
			this.#n = [...n().map(c), ...o().flatMap(({ directory: e, names: t }) => [`${c(e)}/${t}`, `${c(e)}/${t}/**`])];
			this.#t = t.flatMap((t) => {
				const n = (0, s.df)(t.trim()).replace(/\/$/, "");
				const o = (0, r.existsSync)((0, i.resolve)(e, n)) ? (0, a.ft)(n) : n;
				return n === "" ? [] : [o, `${o}/**`];
			});
		}
		match(e) {
			const t = (0, i.resolve)(this.#e, e);
			const n = {
				files: [],
				mistake: null,
				isGlob: false,
				unlisted: []
			};
			if ((0, r.existsSync)(t)) {
				return {
					...n,
					files: this.isExcluded(t) ? [] : [{
						path: t,
						literal: true
					}]
				};
			}
			const o = (0, s.fF)(e);
			const c = (0, a.ey)((0, s.df)(e)) || (0, s.df)(e).includes("\\");
			if (o !== null || !c) return {
				...n,
				mistake: o,
				isGlob: c
			};
			const l = [];
			const u = {
				ignore: [...this.#t, ...this.#n],
				onlyFiles: true
			};
			const d = this.#i([(0, s.df)(e)], u, l);
			return {
				files: d.map((e) => ({
					path: e,
					literal: false
				})),
				mistake: o,
				isGlob: c,
				unlisted: l
			};
		}
		isExcluded(e) {
			if (this.#t.length === 0) return false;
			this.#r ??= new Set([...this.#t.map((e) => (0, i.resolve)(this.#e, e)), ...this.#i(this.#t, {
				onlyFiles: false,
				dot: true
			}, [])]);
			return this.#r.has(e);
		}
		#i(e, t, n) {
			const r = { readdirSync: l(n) };
			return (0, a.AZ)(e, {
				cwd: this.#e,
				absolute: true,
				expandDirectories: false,
				...t,
				fs: r
			}).map((e) => (0, i.resolve)(e)).sort();
		}
	}
	function l(e) {
		const t = (...t) => {
			try {
				return (0, r.readdirSync)(...t);
			} catch (n) {
				const r = ["ENOENT", "ENOTDIR"].includes(n.code ?? "");
				if (!r) e.push({
					path: (0, i.resolve)(String(t[0])),
					reason: (0, o.SQ)(n)
				});
				throw n;
			}
		};
		return t;
	}
}) };
