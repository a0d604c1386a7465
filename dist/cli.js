#!/usr/bin/env node
import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {
	20181: ((e) => {
		e.exports = t("buffer");
	}),
	96137: ((e) => {
		e.exports = t("dns/promises");
	}),
	24434: ((e) => {
		e.exports = t("events");
	}),
	79896: ((e) => {
		e.exports = t("fs");
	}),
	73339: ((e) => {
		e.exports = t("module");
	}),
	69278: ((e) => {
		e.exports = t("net");
	}),
	34589: ((e) => {
		e.exports = t("node:assert");
	}),
	4573: ((e) => {
		e.exports = t("node:buffer");
	}),
	31421: ((e) => {
		e.exports = t("node:child_process");
	}),
	77598: ((e) => {
		e.exports = t("node:crypto");
	}),
	53053: ((e) => {
		e.exports = t("node:diagnostics_channel");
	}),
	78474: ((e) => {
		e.exports = t("node:events");
	}),
	73024: ((e) => {
		e.exports = t("node:fs");
	}),
	51455: ((e) => {
		e.exports = t("node:fs/promises");
	}),
	77030: ((e) => {
		e.exports = t("node:net");
	}),
	48161: ((e) => {
		e.exports = t("node:os");
	}),
	76760: ((e) => {
		e.exports = t("node:path");
	}),
	643: ((e) => {
		e.exports = t("node:perf_hooks");
	}),
	1708: ((e) => {
		e.exports = t("node:process");
	}),
	58500: ((e) => {
		e.exports = t("node:timers/promises");
	}),
	41692: ((e) => {
		e.exports = t("node:tls");
	}),
	73136: ((e) => {
		e.exports = t("node:url");
	}),
	57975: ((e) => {
		e.exports = t("node:util");
	}),
	75919: ((e) => {
		e.exports = t("node:worker_threads");
	}),
	38522: ((e) => {
		e.exports = t("node:zlib");
	}),
	16928: ((e) => {
		e.exports = t("path");
	}),
	932: ((e) => {
		e.exports = t("process");
	}),
	2203: ((e) => {
		e.exports = t("stream");
	}),
	87016: ((e) => {
		e.exports = t("url");
	}),
	29069: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(28449);
				var i = n(88162);
				var a = n(59813);
				if (process.argv[2] === "--version" || process.argv[2] === "-V") {
					(0, i.d)().write(`${a.j.version}\n`);
				} else {
					const { runCommandLine: e } = await n.e(678).then(n.bind(n, 80678));
					try {
						(0, r.ZF)(await e(process.argv.slice(2)));
					} catch (e) {
						const t = e instanceof Error ? e.stack ?? e.message : String(e);
						(0, i.g)().write(`The gate itself broke, so it cannot judge. Please report this:\n${t}\n`);
						(0, r.ZF)(3);
						await (0, r.bG)();
					}
				}
				t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	28449: ((e, t, n) => {
		n.d(t, {
			J_: () => s,
			ZF: () => c,
			bG: () => l
		});
		var r = n(88162);
		var i = n(67883);
		const a = 1e3;
		let o = false;
		function s() {
			return o;
		}
		function c(e) {
			o = true;
			process.exitCode = e;
			process.on("exit", (t) => {
				if (!(0, i.C)(t)) process.exitCode = e;
			});
		}
		async function l() {
			await Promise.all([(0, r.d)(), (0, r.g)()].map(u));
			setTimeout(() => process.exit(), a).unref();
		}
		function u(e) {
			return new Promise((t) => e.write("", () => t()));
		}
	}),
	72426: ((e, t, n) => {
		n.d(t, { L: () => r });
		function r() {
			return process.uptime() * 1e3;
		}
	}),
	64077: ((e, t, n) => {
		n.d(t, {
			$: () => a,
			A0: () => s,
			Vm: () => u,
			_n: () => i,
			nS: () => o
		});
		var r = n(72426);
		class i extends Error {
			name = "Interruption";
			by;
			constructor(e, t) {
				super(t);
				this.by = e;
			}
		}
		function a(e) {
			return new i(e, `stopped by ${e}`);
		}
		function o(e) {
			return e.aborted ? e.reason : null;
		}
		async function s(e, t, n) {
			if (e === "off") return n(t);
			const r = new AbortController();
			const a = () => r.abort(t.reason);
			if (t.aborted) a();
			t.addEventListener("abort", a);
			const o = setTimeout(() => {
				r.abort(new i("time-limit", `the time limit of ${e} s is over`));
			}, e * 1e3);
			try {
				return await n(r.signal);
			} finally {
				clearTimeout(o);
				t.removeEventListener("abort", a);
			}
		}
		const c = 50;
		let l = 0;
		async function u() {
			if ((0, r.L)() - l < c) return;
			await new Promise(setImmediate);
			l = (0, r.L)();
		}
	}),
	88162: ((e, t, n) => {
		n.d(t, {
			d: () => a,
			g: () => o
		});
		let r = null;
		let i = null;
		function a() {
			r ??= s(process.stdout);
			return r;
		}
		function o() {
			i ??= s(process.stderr);
			return i;
		}
		function s(e) {
			return e.on("error", (e) => {
				if (e.code !== "EPIPE") throw e;
			});
		}
	}),
	67883: ((e, t, n) => {
		n.d(t, {
			C: () => c,
			q: () => u
		});
		var r = n(78474);
		var i = n(72426);
		var a = n(64077);
		const o = ["SIGINT", "SIGTERM"];
		const s = {
			SIGINT: 2,
			SIGTERM: 15
		};
		function c(e) {
			return Object.values(s).includes(e - 128);
		}
		const l = 250;
		async function u(e, t) {
			const n = new AbortController();
			(0, r.setMaxListeners)(0, n.signal);
			let c = null;
			const u = (t) => {
				const r = (0, i.L)();
				if (c !== null) {
					if (c.name === t && r - c.at < l) return;
					process.exit(128 + s[t]);
				}
				c = {
					name: t,
					at: r
				};
				e();
				n.abort((0, a.$)(t));
			};
			const d = o.map((e) => ({
				name: e,
				listener: () => u(e)
			}));
			for (const { name: e, listener: t } of d) process.on(e, t);
			try {
				return await t(n.signal);
			} finally {
				for (const { name: e, listener: t } of d) process.off(e, t);
			}
		}
	}),
	59813: ((e, t, n) => {
		n.d(t, { j: () => r });
		const r = {
			name: "papyra-health-gate",
			version: "0.1.0"
		};
	})
};
var r = {};
function i(e) {
	var t = r[e];
	if (t !== undefined) {
		return t.exports;
	}
	var a = r[e] = { exports: {} };
	var o = true;
	try {
		n[e].call(a.exports, a, a.exports, i);
		o = false;
	} finally {
		if (o) delete r[e];
	}
	return a.exports;
}
i.m = n;
if (typeof i !== "undefined") i.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var t = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var n = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var r = (e) => {
		if (e && e.d < 1) {
			e.d = 1;
			e.forEach((e) => e.r--);
			e.forEach((e) => e.r-- ? e.r++ : e());
		}
	};
	var a = (i) => i.map((i) => {
		if (i !== null && typeof i === "object") {
			if (i[e]) return i;
			if (i.then) {
				var a = [];
				a.d = 0;
				i.then((e) => {
					o[t] = e;
					r(a);
				}, (e) => {
					o[n] = e;
					r(a);
				});
				var o = {};
				o[e] = (e) => e(a);
				return o;
			}
		}
		var s = {};
		s[e] = (e) => {};
		s[t] = i;
		return s;
	});
	i.a = (i, o, s) => {
		var c;
		s && ((c = []).d = -1);
		var l = new Set();
		var u = i.exports;
		var d;
		var f;
		var p;
		var m = new Promise((e, t) => {
			p = t;
			f = e;
		});
		m[t] = u;
		m[e] = (e) => (c && e(c), l.forEach(e), m["catch"]((e) => {}));
		i.exports = m;
		o((r) => {
			d = a(r);
			var i;
			var o = () => d.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			});
			var s = new Promise((t) => {
				i = () => t(o);
				i.r = 0;
				var n = (e) => e !== c && !l.has(e) && (l.add(e), e && !e.d && (i.r++, e.push(i)));
				d.map((t) => t[e](n));
			});
			return i.r ? s : o();
		}, (e) => (e ? p(m[n] = e) : f(u), r(c)));
		c && c.d < 0 && (c.d = 0);
	};
})();
(() => {
	var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__;
	var t;
	i.t = function(n, r) {
		if (r & 1) n = this(n);
		if (r & 8) return n;
		if (typeof n === "object" && n) {
			if (r & 4 && n.__esModule) return n;
			if (r & 16 && typeof n.then === "function") return n;
		}
		var a = Object.create(null);
		i.r(a);
		var o = {};
		t = t || [
			null,
			e({}),
			e([]),
			e(e)
		];
		for (var s = r & 2 && n; typeof s == "object" && !~t.indexOf(s); s = e(s)) {
			Object.getOwnPropertyNames(s).forEach((e) => o[e] = () => n[e]);
		}
		o["default"] = () => n;
		i.d(a, o);
		return a;
	};
})();
(() => {
	i.d = (e, t) => {
		for (var n in t) {
			if (i.o(t, n) && !i.o(e, n)) {
				Object.defineProperty(e, n, {
					enumerable: true,
					get: t[n]
				});
			}
		}
	};
})();
(() => {
	i.f = {};
	i.e = (e) => {
		return Promise.all(Object.keys(i.f).reduce((t, n) => {
			i.f[n](e, t);
			return t;
		}, []));
	};
})();
(() => {
	i.u = (e) => {
		return "" + e + ".cli.js";
	};
})();
(() => {
	i.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
})();
(() => {
	i.r = (e) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(e, "__esModule", { value: true });
	};
})();
(() => {
	var e = { 792: 0 };
	var t = (t) => {
		var { ids: n, modules: r, runtime: a } = t;
		var o, s, c = 0;
		for (o in r) {
			if (i.o(r, o)) {
				i.m[o] = r[o];
			}
		}
		if (a) a(i);
		for (; c < n.length; c++) {
			s = n[c];
			if (i.o(e, s) && e[s]) {
				e[s][0]();
			}
			e[n[c]] = 0;
		}
	};
	i.f.j = (n, r) => {
		var a = i.o(e, n) ? e[n] : undefined;
		if (a !== 0) {
			if (a) {
				r.push(a[1]);
			} else {
				if (true) {
					var o = import("./" + i.u(n)).then(t, (t) => {
						if (e[n] !== 0) e[n] = undefined;
						throw t;
					});
					var o = Promise.race([o, new Promise((t) => a = e[n] = [t])]);
					r.push(a[1] = o);
				}
			}
		}
	};
})();
var a = i(29069);
a = await a;
