export const id = 469;
export const ids = [469];
export const modules = {
	25602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m4: () => d3_scale_linear,
			ZE: () => log,
			hq: () => point
		});
		function d3_array_ascending(a, b) {
			return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
		}
		function descending(a, b) {
			return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
		}
		function bisector(f) {
			let compare1, compare2, delta;
			if (f.length !== 2) {
				compare1 = d3_array_ascending;
				compare2 = (d, x) => d3_array_ascending(f(d), x);
				delta = (d, x) => f(d) - x;
			} else {
				compare1 = f === d3_array_ascending || f === descending ? f : zero;
				compare2 = f;
				delta = f;
			}
			function left(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						let mid = lo + hi >>> 1;
						compare2(a[mid], x) < 0 ? lo = mid + 1 : hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function right(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						let mid = lo + hi >>> 1;
						compare2(a[mid], x) <= 0 ? lo = mid + 1 : hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function center(a, x, lo = 0, hi = a.length) {
				let i = left(a, x, lo, hi - 1);
				return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
			}
			return {
				left,
				center,
				right
			};
		}
		function zero() {
			return 0;
		}
		function number(x) {
			return x === null ? NaN : +x;
		}
		let ascendingBisect = bisector(d3_array_ascending);
		let bisectRight = ascendingBisect.right;
		ascendingBisect.left;
		bisector(number).center;
		class InternMap extends Map {
			constructor(entries, key = keyof) {
				super();
				Object.defineProperties(this, {
					_intern: { value: new Map() },
					_key: { value: key }
				});
				if (entries != null) for (let [key, value] of entries) this.set(key, value);
			}
			get(key) {
				return super.get(intern_get(this, key));
			}
			has(key) {
				return super.has(intern_get(this, key));
			}
			set(key, value) {
				return super.set(intern_set(this, key), value);
			}
			delete(key) {
				return super.delete(intern_delete(this, key));
			}
		}
		function intern_get({ _intern, _key }, value) {
			let key = _key(value);
			return _intern.has(key) ? _intern.get(key) : value;
		}
		function intern_set({ _intern, _key }, value) {
			let key = _key(value);
			if (_intern.has(key)) return _intern.get(key);
			_intern.set(key, value);
			return value;
		}
		function intern_delete({ _intern, _key }, value) {
			let key = _key(value);
			if (_intern.has(key)) {
				value = _intern.get(key);
				_intern.delete(key);
			}
			return value;
		}
		function keyof(value) {
			return typeof value == "object" && value ? value.valueOf() : value;
		}
		Array.prototype.slice;
		let e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
		function tickSpec(start, stop, count) {
			let step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / 10 ** power, factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
			let i1, i2, inc;
			if (power < 0) {
				inc = 10 ** -power / factor;
				i1 = Math.round(start * inc);
				i2 = Math.round(stop * inc);
				i1 / inc < start && ++i1;
				i2 / inc > stop && --i2;
				inc = -inc;
			} else {
				inc = 10 ** power * factor;
				i1 = Math.round(start / inc);
				i2 = Math.round(stop / inc);
				i1 * inc < start && ++i1;
				i2 * inc > stop && --i2;
			}
			if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
			return [
				i1,
				i2,
				inc
			];
		}
		function ticks(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			if (!(count > 0)) return [];
			if (start === stop) return [start];
			let reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
			if (!(i2 >= i1)) return [];
			let n = i2 - i1 + 1, ticks = Array(n);
			if (reverse) {
				if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
				else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
			} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
			else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
			return ticks;
		}
		function tickIncrement(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			return tickSpec(start, stop, count)[2];
		}
		function tickStep(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			let reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
			return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
		}
		function range(start, stop, step) {
			start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
			var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = Array(n);
			for (; ++i < n;) range[i] = start + i * step;
			return range;
		}
		function d3_color_define(constructor, factory, prototype) {
			constructor.prototype = factory.prototype = prototype;
			prototype.constructor = constructor;
		}
		function extend(parent, definition) {
			var prototype = Object.create(parent.prototype);
			for (var key in definition) prototype[key] = definition[key];
			return prototype;
		}
		function Color() {}
		var darker = .7;
		var brighter = 1 / darker;
		var reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
		var named = {
			aliceblue: 15792383,
			antiquewhite: 16444375,
			aqua: 65535,
			aquamarine: 8388564,
			azure: 15794175,
			beige: 16119260,
			bisque: 16770244,
			black: 0,
			blanchedalmond: 16772045,
			blue: 255,
			blueviolet: 9055202,
			brown: 10824234,
			burlywood: 14596231,
			cadetblue: 6266528,
			chartreuse: 8388352,
			chocolate: 13789470,
			coral: 16744272,
			cornflowerblue: 6591981,
			cornsilk: 16775388,
			crimson: 14423100,
			cyan: 65535,
			darkblue: 139,
			darkcyan: 35723,
			darkgoldenrod: 12092939,
			darkgray: 11119017,
			darkgreen: 25600,
			darkgrey: 11119017,
			darkkhaki: 12433259,
			darkmagenta: 9109643,
			darkolivegreen: 5597999,
			darkorange: 16747520,
			darkorchid: 10040012,
			darkred: 9109504,
			darksalmon: 15308410,
			darkseagreen: 9419919,
			darkslateblue: 4734347,
			darkslategray: 3100495,
			darkslategrey: 3100495,
			darkturquoise: 52945,
			darkviolet: 9699539,
			deeppink: 16716947,
			deepskyblue: 49151,
			dimgray: 6908265,
			dimgrey: 6908265,
			dodgerblue: 2003199,
			firebrick: 11674146,
			floralwhite: 16775920,
			forestgreen: 2263842,
			fuchsia: 16711935,
			gainsboro: 14474460,
			ghostwhite: 16316671,
			gold: 16766720,
			goldenrod: 14329120,
			gray: 8421504,
			green: 32768,
			greenyellow: 11403055,
			grey: 8421504,
			honeydew: 15794160,
			hotpink: 16738740,
			indianred: 13458524,
			indigo: 4915330,
			ivory: 16777200,
			khaki: 15787660,
			lavender: 15132410,
			lavenderblush: 16773365,
			lawngreen: 8190976,
			lemonchiffon: 16775885,
			lightblue: 11393254,
			lightcoral: 15761536,
			lightcyan: 14745599,
			lightgoldenrodyellow: 16448210,
			lightgray: 13882323,
			lightgreen: 9498256,
			lightgrey: 13882323,
			lightpink: 16758465,
			lightsalmon: 16752762,
			lightseagreen: 2142890,
			lightskyblue: 8900346,
			lightslategray: 7833753,
			lightslategrey: 7833753,
			lightsteelblue: 11584734,
			lightyellow: 16777184,
			lime: 65280,
			limegreen: 3329330,
			linen: 16445670,
			magenta: 16711935,
			maroon: 8388608,
			mediumaquamarine: 6737322,
			mediumblue: 205,
			mediumorchid: 12211667,
			mediumpurple: 9662683,
			mediumseagreen: 3978097,
			mediumslateblue: 8087790,
			mediumspringgreen: 64154,
			mediumturquoise: 4772300,
			mediumvioletred: 13047173,
			midnightblue: 1644912,
			mintcream: 16121850,
			mistyrose: 16770273,
			moccasin: 16770229,
			navajowhite: 16768685,
			navy: 128,
			oldlace: 16643558,
			olive: 8421376,
			olivedrab: 7048739,
			orange: 16753920,
			orangered: 16729344,
			orchid: 14315734,
			palegoldenrod: 15657130,
			palegreen: 10025880,
			paleturquoise: 11529966,
			palevioletred: 14381203,
			papayawhip: 16773077,
			peachpuff: 16767673,
			peru: 13468991,
			pink: 16761035,
			plum: 14524637,
			powderblue: 11591910,
			purple: 8388736,
			rebeccapurple: 6697881,
			red: 16711680,
			rosybrown: 12357519,
			royalblue: 4286945,
			saddlebrown: 9127187,
			salmon: 16416882,
			sandybrown: 16032864,
			seagreen: 3050327,
			seashell: 16774638,
			sienna: 10506797,
			silver: 12632256,
			skyblue: 8900331,
			slateblue: 6970061,
			slategray: 7372944,
			slategrey: 7372944,
			snow: 16775930,
			springgreen: 65407,
			steelblue: 4620980,
			tan: 13808780,
			teal: 32896,
			thistle: 14204888,
			tomato: 16737095,
			turquoise: 4251856,
			violet: 15631086,
			wheat: 16113331,
			white: 16777215,
			whitesmoke: 16119285,
			yellow: 16776960,
			yellowgreen: 10145074
		};
		d3_color_define(Color, color, {
			copy(channels) {
				return Object.assign(new this.constructor(), this, channels);
			},
			displayable() {
				return this.rgb().displayable();
			},
			hex: color_formatHex,
			formatHex: color_formatHex,
			formatHex8: color_formatHex8,
			formatHsl: color_formatHsl,
			formatRgb: color_formatRgb,
			toString: color_formatRgb
		});
		function color_formatHex() {
			return this.rgb().formatHex();
		}
		function color_formatHex8() {
			return this.rgb().formatHex8();
		}
		function color_formatHsl() {
			return hslConvert(this).formatHsl();
		}
		function color_formatRgb() {
			return this.rgb().formatRgb();
		}
		function color(format) {
			var m, l;
			format = (format + "").trim().toLowerCase();
			return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
		}
		function rgbn(n) {
			return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
		}
		function rgba(r, g, b, a) {
			a <= 0 && (r = g = b = NaN);
			return new Rgb(r, g, b, a);
		}
		function rgbConvert(o) {
			o instanceof Color || (o = color(o));
			if (!o) return new Rgb();
			o = o.rgb();
			return new Rgb(o.r, o.g, o.b, o.opacity);
		}
		function d3_color_rgb(r, g, b, opacity) {
			return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity ?? 1);
		}
		function Rgb(r, g, b, opacity) {
			this.r = +r;
			this.g = +g;
			this.b = +b;
			this.opacity = +opacity;
		}
		d3_color_define(Rgb, d3_color_rgb, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : brighter ** +k;
				return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : darker ** +k;
				return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
			},
			rgb() {
				return this;
			},
			clamp() {
				return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
			},
			displayable() {
				return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
			},
			hex: rgb_formatHex,
			formatHex: rgb_formatHex,
			formatHex8: rgb_formatHex8,
			formatRgb: rgb_formatRgb,
			toString: rgb_formatRgb
		}));
		function rgb_formatHex() {
			return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
		}
		function rgb_formatHex8() {
			return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
		}
		function rgb_formatRgb() {
			let a = clampa(this.opacity);
			return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
		}
		function clampa(opacity) {
			return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
		}
		function clampi(value) {
			return Math.max(0, Math.min(255, Math.round(value) || 0));
		}
		function hex(value) {
			value = clampi(value);
			return (value < 16 ? "0" : "") + value.toString(16);
		}
		function hsla(h, s, l, a) {
			a <= 0 ? h = s = l = NaN : l <= 0 || l >= 1 ? h = s = NaN : s <= 0 && (h = NaN);
			return new Hsl(h, s, l, a);
		}
		function hslConvert(o) {
			if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
			o instanceof Color || (o = color(o));
			if (!o) return new Hsl();
			if (o instanceof Hsl) return o;
			o = o.rgb();
			var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
			if (s) {
				h = r === max ? (g - b) / s + (g < b) * 6 : g === max ? (b - r) / s + 2 : (r - g) / s + 4;
				s /= l < .5 ? max + min : 2 - max - min;
				h *= 60;
			} else s = l > 0 && l < 1 ? 0 : h;
			return new Hsl(h, s, l, o.opacity);
		}
		function hsl(h, s, l, opacity) {
			return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity ?? 1);
		}
		function Hsl(h, s, l, opacity) {
			this.h = +h;
			this.s = +s;
			this.l = +l;
			this.opacity = +opacity;
		}
		d3_color_define(Hsl, hsl, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : brighter ** +k;
				return new Hsl(this.h, this.s, this.l * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : darker ** +k;
				return new Hsl(this.h, this.s, this.l * k, this.opacity);
			},
			rgb() {
				var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
				return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
			},
			clamp() {
				return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
			},
			displayable() {
				return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
			},
			formatHsl() {
				let a = clampa(this.opacity);
				return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
			}
		}));
		function clamph(value) {
			value = (value || 0) % 360;
			return value < 0 ? value + 360 : value;
		}
		function clampt(value) {
			return Math.max(0, Math.min(1, value || 0));
		}
		function hsl2rgb(h, m1, m2) {
			return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
		}
		let radians = Math.PI / 180;
		let degrees = 180 / Math.PI, Xn = .96422, Zn = .82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1;
		function labConvert(o) {
			if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
			if (o instanceof Hcl) return hcl2lab(o);
			o instanceof Rgb || (o = rgbConvert(o));
			var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / 1), x, z;
			if (r === g && g === b) x = z = y;
			else {
				x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
				z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
			}
			return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
		}
		function lab(l, a, b, opacity) {
			return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity ?? 1);
		}
		function Lab(l, a, b, opacity) {
			this.l = +l;
			this.a = +a;
			this.b = +b;
			this.opacity = +opacity;
		}
		d3_color_define(Lab, lab, extend(Color, {
			brighter(k) {
				return new Lab(this.l + 18 * (k ?? 1), this.a, this.b, this.opacity);
			},
			darker(k) {
				return new Lab(this.l - 18 * (k ?? 1), this.a, this.b, this.opacity);
			},
			rgb() {
				var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
				x = Xn * lab2xyz(x);
				y = 1 * lab2xyz(y);
				z = Zn * lab2xyz(z);
				return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
			}
		}));
		function xyz2lab(t) {
			return t > .008856451679035631 ? t ** (1 / 3) : t / t2 + t0;
		}
		function lab2xyz(t) {
			return t > t1 ? t * t * t : t2 * (t - t0);
		}
		function lrgb2rgb(x) {
			return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - .055);
		}
		function rgb2lrgb(x) {
			return (x /= 255) <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4;
		}
		function hclConvert(o) {
			if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
			o instanceof Lab || (o = labConvert(o));
			if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
			var h = Math.atan2(o.b, o.a) * degrees;
			return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
		}
		function hcl(h, c, l, opacity) {
			return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity ?? 1);
		}
		function Hcl(h, c, l, opacity) {
			this.h = +h;
			this.c = +c;
			this.l = +l;
			this.opacity = +opacity;
		}
		function hcl2lab(o) {
			if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
			var h = o.h * radians;
			return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
		}
		d3_color_define(Hcl, hcl, extend(Color, {
			brighter(k) {
				return new Hcl(this.h, this.c, this.l + 18 * (k ?? 1), this.opacity);
			},
			darker(k) {
				return new Hcl(this.h, this.c, this.l - 18 * (k ?? 1), this.opacity);
			},
			rgb() {
				return hcl2lab(this).rgb();
			}
		}));
		var A = -.14861, B = 1.78277, C = -.29227, D = -.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
		function cubehelixConvert(o) {
			if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
			o instanceof Rgb || (o = rgbConvert(o));
			var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
			return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
		}
		function d3_color_cubehelix(h, s, l, opacity) {
			return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity ?? 1);
		}
		function Cubehelix(h, s, l, opacity) {
			this.h = +h;
			this.s = +s;
			this.l = +l;
			this.opacity = +opacity;
		}
		d3_color_define(Cubehelix, d3_color_cubehelix, extend(Color, {
			brighter(k) {
				k = k == null ? brighter : brighter ** +k;
				return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
			},
			darker(k) {
				k = k == null ? darker : darker ** +k;
				return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
			},
			rgb() {
				var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
				return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + E * cosh * a), this.opacity);
			}
		}));
		var d3_interpolate_constant = (x) => () => x;
		function linear(a, d) {
			return function(t) {
				return a + t * d;
			};
		}
		function exponential(a, b, y) {
			return a **= +y, b = b ** +y - a, y = 1 / y, function(t) {
				return (a + t * b) ** +y;
			};
		}
		function hue$1(a, b) {
			var d = b - a;
			return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : d3_interpolate_constant(isNaN(a) ? b : a);
		}
		function gamma(y) {
			return (y = +y) == 1 ? nogamma : function(a, b) {
				return b - a ? exponential(a, b, y) : d3_interpolate_constant(isNaN(a) ? b : a);
			};
		}
		function nogamma(a, b) {
			var d = b - a;
			return d ? linear(a, d) : d3_interpolate_constant(isNaN(a) ? b : a);
		}
		var rgb = (function rgbGamma(y) {
			var color = gamma(y);
			function rgb(start, end) {
				var r = color((start = d3_color_rgb(start)).r, (end = d3_color_rgb(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
				return function(t) {
					start.r = r(t);
					start.g = g(t);
					start.b = b(t);
					start.opacity = opacity(t);
					return start + "";
				};
			}
			rgb.gamma = rgbGamma;
			return rgb;
		})(1);
		function numberArray(a, b) {
			b ||= [];
			var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
			return function(t) {
				for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
				return c;
			};
		}
		function isNumberArray(x) {
			return ArrayBuffer.isView(x) && !(x instanceof DataView);
		}
		function genericArray(a, b) {
			var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = Array(na), c = Array(nb), i = 0;
			for (; i < na; ++i) x[i] = value(a[i], b[i]);
			for (; i < nb; ++i) c[i] = b[i];
			return function(t) {
				for (i = 0; i < na; ++i) c[i] = x[i](t);
				return c;
			};
		}
		function date(a, b) {
			var d = new Date();
			return a = +a, b = +b, function(t) {
				return d.setTime(a * (1 - t) + b * t), d;
			};
		}
		function d3_interpolate_number(a, b) {
			return a = +a, b = +b, function(t) {
				return a * (1 - t) + b * t;
			};
		}
		function object(a, b) {
			var i = {}, c = {}, k;
			typeof a == "object" && a || (a = {});
			typeof b == "object" && b || (b = {});
			for (k in b) k in a ? i[k] = value(a[k], b[k]) : c[k] = b[k];
			return function(t) {
				for (k in i) c[k] = i[k](t);
				return c;
			};
		}
		var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
		function d3_interpolate_zero(b) {
			return function() {
				return b;
			};
		}
		function one(b) {
			return function(t) {
				return b(t) + "";
			};
		}
		function string(a, b) {
			var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
			a += "", b += "";
			for (; (am = reA.exec(a)) && (bm = reB.exec(b));) {
				if ((bs = bm.index) > bi) {
					bs = b.slice(bi, bs);
					s[i] ? s[i] += bs : s[++i] = bs;
				}
				if ((am = am[0]) === (bm = bm[0])) s[i] ? s[i] += bm : s[++i] = bm;
				else {
					s[++i] = null;
					q.push({
						i,
						x: d3_interpolate_number(am, bm)
					});
				}
				bi = reB.lastIndex;
			}
			if (bi < b.length) {
				bs = b.slice(bi);
				s[i] ? s[i] += bs : s[++i] = bs;
			}
			return s.length < 2 ? q[0] ? one(q[0].x) : d3_interpolate_zero(b) : (b = q.length, function(t) {
				for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
				return s.join("");
			});
		}
		function value(a, b) {
			var t = typeof b, c;
			return b == null || t === "boolean" ? d3_interpolate_constant(b) : (t === "number" ? d3_interpolate_number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf != "function" && typeof b.toString != "function" || isNaN(b) ? object : d3_interpolate_number)(a, b);
		}
		function round(a, b) {
			return a = +a, b = +b, function(t) {
				return Math.round(a * (1 - t) + b * t);
			};
		}
		var epsilon2 = 1e-12;
		function cosh(x) {
			return ((x = Math.exp(x)) + 1 / x) / 2;
		}
		function sinh(x) {
			return ((x = Math.exp(x)) - 1 / x) / 2;
		}
		function tanh(x) {
			return ((x = Math.exp(2 * x)) - 1) / (x + 1);
		}
		(function zoomRho(rho, rho2, rho4) {
			function zoom(p0, p1) {
				var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
				if (d2 < epsilon2) {
					S = Math.log(w1 / w0) / rho;
					i = function(t) {
						return [
							ux0 + t * dx,
							uy0 + t * dy,
							w0 * Math.exp(rho * t * S)
						];
					};
				} else {
					var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
					S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
					i = function(t) {
						var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
						return [
							ux0 + u * dx,
							uy0 + u * dy,
							w0 * coshr0 / cosh(rho * s + r0)
						];
					};
				}
				i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
				return i;
			}
			zoom.rho = function(_) {
				var _1 = Math.max(.001, +_), _2 = _1 * _1;
				return zoomRho(_1, _2, _2 * _2);
			};
			return zoom;
		})(Math.SQRT2, 2, 4);
		function cubehelix(hue) {
			return (function cubehelixGamma(y) {
				y = +y;
				function cubehelix(start, end) {
					var h = hue((start = d3_color_cubehelix(start)).h, (end = d3_color_cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
					return function(t) {
						start.h = h(t);
						start.s = s(t);
						start.l = l(t ** +y);
						start.opacity = opacity(t);
						return start + "";
					};
				}
				cubehelix.gamma = cubehelixGamma;
				return cubehelix;
			})(1);
		}
		cubehelix(hue$1);
		cubehelix(nogamma);
		function formatDecimal(x) {
			return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
		}
		function formatDecimalParts(x, p) {
			if (!isFinite(x) || x === 0) return null;
			var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
			return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
		}
		function exponent(x) {
			return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
		}
		function formatGroup(grouping, thousands) {
			return function(value, width) {
				var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
				for (; i > 0 && g > 0;) {
					length + g + 1 > width && (g = Math.max(1, width - length));
					t.push(value.substring(i -= g, i + g));
					if ((length += g + 1) > width) break;
					g = grouping[j = (j + 1) % grouping.length];
				}
				return t.reverse().join(thousands);
			};
		}
		function formatNumerals(numerals) {
			return function(value) {
				return value.replace(/[0-9]/g, function(i) {
					return numerals[+i];
				});
			};
		}
		var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
		function formatSpecifier(specifier) {
			if (!(match = re.exec(specifier))) throw Error("invalid format: " + specifier);
			var match;
			return new FormatSpecifier({
				fill: match[1],
				align: match[2],
				sign: match[3],
				symbol: match[4],
				zero: match[5],
				width: match[6],
				comma: match[7],
				precision: match[8] && match[8].slice(1),
				trim: match[9],
				type: match[10]
			});
		}
		formatSpecifier.prototype = FormatSpecifier.prototype;
		function FormatSpecifier(specifier) {
			this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
			this.align = specifier.align === void 0 ? ">" : specifier.align + "";
			this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
			this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
			this.zero = !!specifier.zero;
			this.width = specifier.width === void 0 ? void 0 : +specifier.width;
			this.comma = !!specifier.comma;
			this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
			this.trim = !!specifier.trim;
			this.type = specifier.type === void 0 ? "" : specifier.type + "";
		}
		FormatSpecifier.prototype.toString = function() {
			return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
		};
		function formatTrim(s) {
			out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
				case ".":
					i0 = i1 = i;
					break;
				case "0":
					i0 === 0 && (i0 = i);
					i1 = i;
					break;
				default:
					if (!+s[i]) break out;
					i0 > 0 && (i0 = 0);
			}
			return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
		}
		var prefixExponent;
		function formatPrefixAuto(x, p) {
			var d = formatDecimalParts(x, p);
			if (!d) return prefixExponent = void 0, x.toPrecision(p);
			var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
			return i === n ? coefficient : i > n ? coefficient + Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
		}
		function formatRounded(x, p) {
			var d = formatDecimalParts(x, p);
			if (!d) return x + "";
			var coefficient = d[0], exponent = d[1];
			return exponent < 0 ? "0." + Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + Array(exponent - coefficient.length + 2).join("0");
		}
		var formatTypes = {
			"%": (x, p) => (x * 100).toFixed(p),
			b: (x) => Math.round(x).toString(2),
			c: (x) => x + "",
			d: formatDecimal,
			e: (x, p) => x.toExponential(p),
			f: (x, p) => x.toFixed(p),
			g: (x, p) => x.toPrecision(p),
			o: (x) => Math.round(x).toString(8),
			p: (x, p) => formatRounded(x * 100, p),
			r: formatRounded,
			s: formatPrefixAuto,
			X: (x) => Math.round(x).toString(16).toUpperCase(),
			x: (x) => Math.round(x).toString(16)
		};
		function d3_format_identity(x) {
			return x;
		}
		var d3_format_map = Array.prototype.map, prefixes = [
			"y",
			"z",
			"a",
			"f",
			"p",
			"n",
			"µ",
			"m",
			"",
			"k",
			"M",
			"G",
			"T",
			"P",
			"E",
			"Z",
			"Y"
		];
		function formatLocale(locale) {
			var group = locale.grouping === void 0 || locale.thousands === void 0 ? d3_format_identity : formatGroup(d3_format_map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? d3_format_identity : formatNumerals(d3_format_map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
			function newFormat(specifier, options) {
				specifier = formatSpecifier(specifier);
				var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
				type === "n" ? (comma = !0, type = "g") : formatTypes[type] || (precision === void 0 && (precision = 12), trim = !0, type = "g");
				(zero || fill === "0" && align === "=") && (zero = !0, fill = "0", align = "=");
				var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
				var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
				precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
				function format(value) {
					var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
					if (type === "c") {
						valueSuffix = formatType(value) + valueSuffix;
						value = "";
					} else {
						value = +value;
						var valueNegative = value < 0 || 1 / value < 0;
						value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
						trim && (value = formatTrim(value));
						valueNegative && +value == 0 && sign !== "+" && (valueNegative = !1);
						valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
						valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
						if (maybeSuffix) {
							i = -1, n = value.length;
							for (; ++i < n;) if (c = value.charCodeAt(i), 48 > c || c > 57) {
								valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
								value = value.slice(0, i);
								break;
							}
						}
					}
					comma && !zero && (value = group(value, Infinity));
					var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? Array(width - length + 1).join(fill) : "";
					comma && zero && (value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "");
					switch (align) {
						case "<":
							value = valuePrefix + value + valueSuffix + padding;
							break;
						case "=":
							value = valuePrefix + padding + value + valueSuffix;
							break;
						case "^":
							value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
							break;
						default: value = padding + valuePrefix + value + valueSuffix;
					}
					return numerals(value);
				}
				format.toString = function() {
					return specifier + "";
				};
				return format;
			}
			function formatPrefix(specifier, value) {
				var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = 10 ** -e, f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
				return function(value) {
					return f(k * value);
				};
			}
			return {
				format: newFormat,
				formatPrefix
			};
		}
		var locale;
		var format;
		var formatPrefix;
		defaultLocale({
			thousands: ",",
			grouping: [3],
			currency: ["$", ""]
		});
		function defaultLocale(definition) {
			locale = formatLocale(definition);
			format = locale.format;
			formatPrefix = locale.formatPrefix;
			return locale;
		}
		function precisionFixed(step) {
			return Math.max(0, -exponent(Math.abs(step)));
		}
		function precisionPrefix(step, value) {
			return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
		}
		function precisionRound(step, max) {
			step = Math.abs(step), max = Math.abs(max) - step;
			return Math.max(0, exponent(max) - exponent(step)) + 1;
		}
		function initRange(domain, range) {
			switch (arguments.length) {
				case 0: break;
				case 1:
					this.range(domain);
					break;
				default: this.range(range).domain(domain);
			}
			return this;
		}
		let implicit = Symbol("implicit");
		function ordinal() {
			var index = new InternMap(), domain = [], range = [], unknown = implicit;
			function scale(d) {
				let i = index.get(d);
				if (i === void 0) {
					if (unknown !== implicit) return unknown;
					index.set(d, i = domain.push(d) - 1);
				}
				return range[i % range.length];
			}
			scale.domain = function(_) {
				if (!arguments.length) return domain.slice();
				domain = [], index = new InternMap();
				for (let value of _) {
					if (index.has(value)) continue;
					index.set(value, domain.push(value) - 1);
				}
				return scale;
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), scale) : range.slice();
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			scale.copy = function() {
				return ordinal(domain, range).unknown(unknown);
			};
			initRange.apply(scale, arguments);
			return scale;
		}
		function band() {
			var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = !1, paddingInner = 0, paddingOuter = 0, align = .5;
			delete scale.unknown;
			function rescale() {
				var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
				step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
				round && (step = Math.floor(step));
				start += (stop - start - step * (n - paddingInner)) * align;
				bandwidth = step * (1 - paddingInner);
				round && (start = Math.round(start), bandwidth = Math.round(bandwidth));
				var values = range(n).map(function(i) {
					return start + step * i;
				});
				return ordinalRange(reverse ? values.reverse() : values);
			}
			scale.domain = function(_) {
				return arguments.length ? (domain(_), rescale()) : domain();
			};
			scale.range = function(_) {
				return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
			};
			scale.rangeRound = function(_) {
				return [r0, r1] = _, r0 = +r0, r1 = +r1, round = !0, rescale();
			};
			scale.bandwidth = function() {
				return bandwidth;
			};
			scale.step = function() {
				return step;
			};
			scale.round = function(_) {
				return arguments.length ? (round = !!_, rescale()) : round;
			};
			scale.padding = function(_) {
				return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
			};
			scale.paddingInner = function(_) {
				return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
			};
			scale.paddingOuter = function(_) {
				return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
			};
			scale.align = function(_) {
				return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
			};
			scale.copy = function() {
				return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
			};
			return initRange.apply(rescale(), arguments);
		}
		function pointish(scale) {
			var copy = scale.copy;
			scale.padding = scale.paddingOuter;
			delete scale.paddingInner;
			delete scale.paddingOuter;
			scale.copy = function() {
				return pointish(copy());
			};
			return scale;
		}
		function point() {
			return pointish(band.apply(null, arguments).paddingInner(1));
		}
		function constants(x) {
			return function() {
				return x;
			};
		}
		function number$1(x) {
			return +x;
		}
		var unit = [0, 1];
		function identity$1(x) {
			return x;
		}
		function normalize(a, b) {
			return (b -= a = +a) ? function(x) {
				return (x - a) / b;
			} : constants(isNaN(b) ? NaN : .5);
		}
		function clamper(a, b) {
			var t;
			a > b && (t = a, a = b, b = t);
			return function(x) {
				return Math.max(a, Math.min(b, x));
			};
		}
		function bimap(domain, range, interpolate) {
			var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
			d1 < d0 ? (d0 = normalize(d1, d0), r0 = interpolate(r1, r0)) : (d0 = normalize(d0, d1), r0 = interpolate(r0, r1));
			return function(x) {
				return r0(d0(x));
			};
		}
		function polymap(domain, range, interpolate) {
			var j = Math.min(domain.length, range.length) - 1, d = Array(j), r = Array(j), i = -1;
			if (domain[j] < domain[0]) {
				domain = domain.slice().reverse();
				range = range.slice().reverse();
			}
			for (; ++i < j;) {
				d[i] = normalize(domain[i], domain[i + 1]);
				r[i] = interpolate(range[i], range[i + 1]);
			}
			return function(x) {
				var i = bisectRight(domain, x, 1, j) - 1;
				return r[i](d[i](x));
			};
		}
		function copy$1(source, target) {
			return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
		}
		function transformer$2() {
			var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
			function rescale() {
				var n = Math.min(domain.length, range.length);
				clamp !== identity$1 && (clamp = clamper(domain[0], domain[n - 1]));
				piecewise = n > 2 ? polymap : bimap;
				output = input = null;
				return scale;
			}
			function scale(x) {
				return x == null || isNaN(x = +x) ? unknown : (output ||= piecewise(domain.map(transform), range, interpolate$1))(transform(clamp(x)));
			}
			scale.invert = function(y) {
				return clamp(untransform((input ||= piecewise(range, domain.map(transform), d3_interpolate_number))(y)));
			};
			scale.domain = function(_) {
				return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
			};
			scale.range = function(_) {
				return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
			};
			scale.rangeRound = function(_) {
				return range = Array.from(_), interpolate$1 = round, rescale();
			};
			scale.clamp = function(_) {
				return arguments.length ? (clamp = _ ? !0 : identity$1, rescale()) : clamp !== identity$1;
			};
			scale.interpolate = function(_) {
				return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
			};
			scale.unknown = function(_) {
				return arguments.length ? (unknown = _, scale) : unknown;
			};
			return function(t, u) {
				transform = t, untransform = u;
				return rescale();
			};
		}
		function continuous() {
			return transformer$2()(identity$1, identity$1);
		}
		function tickFormat(start, stop, count, specifier) {
			var step = tickStep(start, stop, count), precision;
			specifier = formatSpecifier(specifier ?? ",f");
			switch (specifier.type) {
				case "s":
					var value = Math.max(Math.abs(start), Math.abs(stop));
					specifier.precision == null && !isNaN(precision = precisionPrefix(step, value)) && (specifier.precision = precision);
					return formatPrefix(specifier, value);
				case "":
				case "e":
				case "g":
				case "p":
				case "r":
					specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop)))) && (specifier.precision = precision - (specifier.type === "e"));
					break;
				case "f":
				case "%": specifier.precision == null && !isNaN(precision = precisionFixed(step)) && (specifier.precision = precision - (specifier.type === "%") * 2);
			}
			return format(specifier);
		}
		function linearish(scale) {
			var domain = scale.domain;
			scale.ticks = function(count) {
				var d = domain();
				return ticks(d[0], d[d.length - 1], count ?? 10);
			};
			scale.tickFormat = function(count, specifier) {
				var d = domain();
				return tickFormat(d[0], d[d.length - 1], count ?? 10, specifier);
			};
			scale.nice = function(count) {
				count ??= 10;
				var d = domain();
				var i0 = 0;
				var i1 = d.length - 1;
				var start = d[i0];
				var stop = d[i1];
				var prestep;
				var step;
				var maxIter = 10;
				if (stop < start) {
					step = start, start = stop, stop = step;
					step = i0, i0 = i1, i1 = step;
				}
				for (; maxIter-- > 0;) {
					step = tickIncrement(start, stop, count);
					if (step === prestep) {
						d[i0] = start;
						d[i1] = stop;
						return domain(d);
					} else if (step > 0) {
						start = Math.floor(start / step) * step;
						stop = Math.ceil(stop / step) * step;
					} else if (step < 0) {
						start = Math.ceil(start * step) / step;
						stop = Math.floor(stop * step) / step;
					} else break;
					prestep = step;
				}
				return scale;
			};
			return scale;
		}
		function d3_scale_linear() {
			var scale = continuous();
			scale.copy = function() {
				return copy$1(scale, d3_scale_linear());
			};
			initRange.apply(scale, arguments);
			return linearish(scale);
		}
		function d3_scale_nice(domain, interval) {
			domain = domain.slice();
			var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
			if (x1 < x0) {
				t = i0, i0 = i1, i1 = t;
				t = x0, x0 = x1, x1 = t;
			}
			domain[i0] = interval.floor(x0);
			domain[i1] = interval.ceil(x1);
			return domain;
		}
		function transformLog(x) {
			return Math.log(x);
		}
		function transformExp(x) {
			return Math.exp(x);
		}
		function transformLogn(x) {
			return -Math.log(-x);
		}
		function transformExpn(x) {
			return -Math.exp(-x);
		}
		function pow10(x) {
			return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
		}
		function powp(base) {
			return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => base ** +x;
		}
		function logp(base) {
			return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
		}
		function reflect(f) {
			return (x, k) => -f(-x, k);
		}
		function loggish(transform) {
			let scale = transform(transformLog, transformExp);
			let domain = scale.domain;
			let base = 10;
			let logs;
			let pows;
			function rescale() {
				logs = logp(base), pows = powp(base);
				if (domain()[0] < 0) {
					logs = reflect(logs), pows = reflect(pows);
					transform(transformLogn, transformExpn);
				} else transform(transformLog, transformExp);
				return scale;
			}
			scale.base = function(_) {
				return arguments.length ? (base = +_, rescale()) : base;
			};
			scale.domain = function(_) {
				return arguments.length ? (domain(_), rescale()) : domain();
			};
			scale.ticks = (count) => {
				let d = domain();
				let u = d[0];
				let v = d[d.length - 1];
				let r = v < u;
				r && ([u, v] = [v, u]);
				let i = logs(u);
				let j = logs(v);
				let k;
				let t;
				let n = count == null ? 10 : +count;
				let z = [];
				if (!(base % 1) && j - i < n) {
					i = Math.floor(i), j = Math.ceil(j);
					if (u > 0) for (; i <= j; ++i) for (k = 1; k < base; ++k) {
						t = i < 0 ? k / pows(-i) : k * pows(i);
						if (t < u) continue;
						if (t > v) break;
						z.push(t);
					}
					else for (; i <= j; ++i) for (k = base - 1; k >= 1; --k) {
						t = i > 0 ? k / pows(-i) : k * pows(i);
						if (t < u) continue;
						if (t > v) break;
						z.push(t);
					}
					z.length * 2 < n && (z = ticks(u, v, n));
				} else z = ticks(i, j, Math.min(j - i, n)).map(pows);
				return r ? z.reverse() : z;
			};
			scale.tickFormat = (count, specifier) => {
				count ??= 10;
				specifier ??= base === 10 ? "s" : ",";
				if (typeof specifier != "function") {
					!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null && (specifier.trim = !0);
					specifier = format(specifier);
				}
				if (count === Infinity) return specifier;
				let k = Math.max(1, base * count / scale.ticks().length);
				return (d) => {
					let i = d / pows(Math.round(logs(d)));
					i * base < base - .5 && (i *= base);
					return i <= k ? specifier(d) : "";
				};
			};
			scale.nice = () => domain(d3_scale_nice(domain(), {
				floor: (x) => pows(Math.floor(logs(x))),
				ceil: (x) => pows(Math.ceil(logs(x)))
			}));
			return scale;
		}
		function log() {
			let scale = loggish(transformer$2()).domain([1, 10]);
			scale.copy = () => copy$1(scale, log()).base(scale.base());
			initRange.apply(scale, arguments);
			return scale;
		}
	}),
	76879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wc: () => d3_shape_area,
			UP: () => stepAfter,
			n8: () => line
		});
		let pi = Math.PI, tau = 2 * pi, epsilon = 1e-6, tauEpsilon = tau - epsilon;
		function append(strings) {
			this._ += strings[0];
			for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
		}
		function appendRound(digits) {
			let d = Math.floor(digits);
			if (!(d >= 0)) throw Error(`invalid digits: ${digits}`);
			if (d > 15) return append;
			let k = 10 ** d;
			return function(strings) {
				this._ += strings[0];
				for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
			};
		}
		function equal(x0, y0, x1, y1) {
			return x0 === x1 && y0 === y1;
		}
		function equalRound(digits) {
			let d = Math.floor(digits);
			if (!(d <= 15)) return equal;
			let k = 10 ** d;
			let r = function(value) {
				return Math.round(value * k);
			};
			return function(x0, y0, x1, y1) {
				return r(x0) === r(x1) && r(y0) === r(y1);
			};
		}
		class Path {
			constructor(digits) {
				this._x0 = this._y0 = this._x1 = this._y1 = null;
				this._ = "";
				this._append = digits == null ? append : appendRound(digits);
				this._equal = digits == null ? equal : equalRound(digits);
			}
			moveTo(x, y) {
				this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
			}
			closePath() {
				if (this._x1 !== null) {
					this._x1 = this._x0, this._y1 = this._y0;
					this._append`Z`;
				}
			}
			lineTo(x, y) {
				this._append`L${this._x1 = +x},${this._y1 = +y}`;
			}
			quadraticCurveTo(x1, y1, x, y) {
				this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
			}
			bezierCurveTo(x1, y1, x2, y2, x, y) {
				this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
			}
			arcTo(x1, y1, x2, y2, r) {
				x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
				if (r < 0) throw Error(`negative radius: ${r}`);
				let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
				if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
				else if (l01_2 > epsilon) {
					if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
					else {
						let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
						Math.abs(t01 - 1) > epsilon && this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
						this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
					}
				}
			}
			arc(x, y, r, a0, a1, ccw) {
				x = +x, y = +y, r = +r, ccw = !!ccw;
				if (r < 0) throw Error(`negative radius: ${r}`);
				let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
				this._x1 === null ? this._append`M${x0},${y0}` : (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) && this._append`L${x0},${y0}`;
				if (!r) return;
				da < 0 && (da = da % tau + tau);
				if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
				else if (da > epsilon) {
					let x1 = x + r * Math.cos(a1);
					let y1 = y + r * Math.sin(a1);
					if (da >= pi && this._equal(x0, y0, x1, y1)) {
						da /= 2;
						let a00 = a0 + da;
						this._append`A${r},${r},0,${+(da >= pi)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
					}
					this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
				}
			}
			rect(x, y, w, h) {
				this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
			}
			toString() {
				return this._;
			}
		}
		Path.prototype;
		function constant(x) {
			return function constant() {
				return x;
			};
		}
		let cos = Math.cos;
		let sin = Math.sin;
		let sqrt = Math.sqrt;
		let d3_shape_epsilon = 1e-12;
		let d3_shape_pi = Math.PI;
		d3_shape_pi / 2;
		let d3_shape_tau = 2 * d3_shape_pi;
		function withPath(shape) {
			let digits = 3;
			shape.digits = function(_) {
				if (!arguments.length) return digits;
				if (_ == null) digits = null;
				else {
					let d = Math.floor(_);
					if (!(d >= 0)) throw RangeError(`invalid digits: ${_}`);
					digits = d;
				}
				return shape;
			};
			return () => new Path(digits);
		}
		Array.prototype.slice;
		function array(x) {
			return typeof x == "object" && "length" in x ? x : Array.from(x);
		}
		function Linear(context) {
			this._context = context;
		}
		Linear.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._point = 0;
			},
			lineEnd: function() {
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1: this._point = 2;
					default: this._context.lineTo(x, y);
				}
			}
		};
		function curveLinear(context) {
			return new Linear(context);
		}
		function x(p) {
			return p[0];
		}
		function y(p) {
			return p[1];
		}
		function line(x$1, y$1) {
			var defined = constant(!0), context = null, curve = curveLinear, output = null, path = withPath(line);
			x$1 = typeof x$1 == "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
			y$1 = typeof y$1 == "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
			function line(data) {
				var i, n = (data = array(data)).length, d, defined0 = !1, buffer;
				context ?? (output = curve(buffer = path()));
				for (i = 0; i <= n; ++i) {
					!(i < n && defined(d = data[i], i, data)) === defined0 && ((defined0 = !defined0) ? output.lineStart() : output.lineEnd());
					defined0 && output.point(+x$1(d, i, data), +y$1(d, i, data));
				}
				if (buffer) return output = null, buffer + "" || null;
			}
			line.x = function(_) {
				return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant(+_), line) : x$1;
			};
			line.y = function(_) {
				return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant(+_), line) : y$1;
			};
			line.defined = function(_) {
				return arguments.length ? (defined = typeof _ == "function" ? _ : constant(!!_), line) : defined;
			};
			line.curve = function(_) {
				return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
			};
			line.context = function(_) {
				return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
			};
			return line;
		}
		function d3_shape_area(x0, y0, y1) {
			var x1 = null, defined = constant(!0), context = null, curve = curveLinear, output = null, path = withPath(area);
			x0 = typeof x0 == "function" ? x0 : x0 === void 0 ? x : constant(+x0);
			y0 = typeof y0 == "function" ? y0 : constant(y0 === void 0 ? 0 : +y0);
			y1 = typeof y1 == "function" ? y1 : y1 === void 0 ? y : constant(+y1);
			function area(data) {
				var i, j, k, n = (data = array(data)).length, d, defined0 = !1, buffer, x0z = Array(n), y0z = Array(n);
				context ?? (output = curve(buffer = path()));
				for (i = 0; i <= n; ++i) {
					if (!(i < n && defined(d = data[i], i, data)) === defined0) {
						if (defined0 = !defined0) {
							j = i;
							output.areaStart();
							output.lineStart();
						} else {
							output.lineEnd();
							output.lineStart();
							for (k = i - 1; k >= j; --k) output.point(x0z[k], y0z[k]);
							output.lineEnd();
							output.areaEnd();
						}
					}
					if (defined0) {
						x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
						output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
					}
				}
				if (buffer) return output = null, buffer + "" || null;
			}
			function arealine() {
				return line().defined(defined).curve(curve).context(context);
			}
			area.x = function(_) {
				return arguments.length ? (x0 = typeof _ == "function" ? _ : constant(+_), x1 = null, area) : x0;
			};
			area.x0 = function(_) {
				return arguments.length ? (x0 = typeof _ == "function" ? _ : constant(+_), area) : x0;
			};
			area.x1 = function(_) {
				return arguments.length ? (x1 = _ == null ? null : typeof _ == "function" ? _ : constant(+_), area) : x1;
			};
			area.y = function(_) {
				return arguments.length ? (y0 = typeof _ == "function" ? _ : constant(+_), y1 = null, area) : y0;
			};
			area.y0 = function(_) {
				return arguments.length ? (y0 = typeof _ == "function" ? _ : constant(+_), area) : y0;
			};
			area.y1 = function(_) {
				return arguments.length ? (y1 = _ == null ? null : typeof _ == "function" ? _ : constant(+_), area) : y1;
			};
			area.lineX0 = area.lineY0 = function() {
				return arealine().x(x0).y(y0);
			};
			area.lineY1 = function() {
				return arealine().x(x0).y(y1);
			};
			area.lineX1 = function() {
				return arealine().x(x1).y(y0);
			};
			area.defined = function(_) {
				return arguments.length ? (defined = typeof _ == "function" ? _ : constant(!!_), area) : defined;
			};
			area.curve = function(_) {
				return arguments.length ? (curve = _, context != null && (output = curve(context)), area) : curve;
			};
			area.context = function(_) {
				return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area) : context;
			};
			return area;
		}
		curveRadial(curveLinear);
		function Radial(curve) {
			this._curve = curve;
		}
		Radial.prototype = {
			areaStart: function() {
				this._curve.areaStart();
			},
			areaEnd: function() {
				this._curve.areaEnd();
			},
			lineStart: function() {
				this._curve.lineStart();
			},
			lineEnd: function() {
				this._curve.lineEnd();
			},
			point: function(a, r) {
				this._curve.point(r * Math.sin(a), r * -Math.cos(a));
			}
		};
		function curveRadial(curve) {
			function radial(context) {
				return new Radial(curve(context));
			}
			radial._curve = curve;
			return radial;
		}
		sqrt(3);
		sqrt(1 / 3) * 2;
		let kr = sin(d3_shape_pi / 10) / sin(7 * d3_shape_pi / 10);
		sin(d3_shape_tau / 10) * kr;
		-cos(d3_shape_tau / 10) * kr;
		sqrt(3);
		sqrt(3);
		sqrt(3) / 2;
		(1 / sqrt(12) / 2 + 1) * 3;
		function noop() {}
		function point$3(that, x, y) {
			that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
		}
		function Basis(context) {
			this._context = context;
		}
		Basis.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._y0 = this._y1 = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 3: point$3(this, this._x1, this._y1);
					case 2: this._context.lineTo(this._x1, this._y1);
				}
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
					default: point$3(this, x, y);
				}
				this._x0 = this._x1, this._x1 = x;
				this._y0 = this._y1, this._y1 = y;
			}
		};
		function Bundle(context, beta) {
			this._basis = new Basis(context);
			this._beta = beta;
		}
		Bundle.prototype = {
			lineStart: function() {
				this._x = [];
				this._y = [];
				this._basis.lineStart();
			},
			lineEnd: function() {
				var x = this._x, y = this._y, j = x.length - 1;
				if (j > 0) {
					var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
					for (; ++i <= j;) {
						t = i / j;
						this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
					}
				}
				this._x = this._y = null;
				this._basis.lineEnd();
			},
			point: function(x, y) {
				this._x.push(+x);
				this._y.push(+y);
			}
		};
		(function custom(beta) {
			function bundle(context) {
				return beta === 1 ? new Basis(context) : new Bundle(context, beta);
			}
			bundle.beta = function(beta) {
				return custom(+beta);
			};
			return bundle;
		})(.85);
		function point$2(that, x, y) {
			that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
		}
		function Cardinal(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		Cardinal.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x2, this._y2);
						break;
					case 3: point$2(this, this._x1, this._y1);
				}
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						this._x1 = x, this._y1 = y;
						break;
					case 2: this._point = 3;
					default: point$2(this, x, y);
				}
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(tension) {
			function cardinal(context) {
				return new Cardinal(context, tension);
			}
			cardinal.tension = function(tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function CardinalClosed(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		CardinalClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 1:
						this._context.moveTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 2:
						this._context.lineTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 3:
						this.point(this._x3, this._y3);
						this.point(this._x4, this._y4);
						this.point(this._x5, this._y5);
				}
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._x3 = x, this._y3 = y;
						break;
					case 1:
						this._point = 2;
						this._context.moveTo(this._x4 = x, this._y4 = y);
						break;
					case 2:
						this._point = 3;
						this._x5 = x, this._y5 = y;
						break;
					default: point$2(this, x, y);
				}
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(tension) {
			function cardinal(context) {
				return new CardinalClosed(context, tension);
			}
			cardinal.tension = function(tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function CardinalOpen(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		CardinalOpen.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				(this._line || this._line !== 0 && this._point === 3) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
						break;
					case 3: this._point = 4;
					default: point$2(this, x, y);
				}
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(tension) {
			function cardinal(context) {
				return new CardinalOpen(context, tension);
			}
			cardinal.tension = function(tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function point$1(that, x, y) {
			var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
			if (that._l01_a > d3_shape_epsilon) {
				var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
				x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
				y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
			}
			if (that._l23_a > d3_shape_epsilon) {
				var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
				x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
				y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
			}
			that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
		}
		function CatmullRom(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRom.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x2, this._y2);
						break;
					case 3: this.point(this._x2, this._y2);
				}
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				if (this._point) {
					var x23 = this._x2 - x, y23 = this._y2 - y;
					this._l23_a = Math.sqrt(this._l23_2a = (x23 * x23 + y23 * y23) ** +this._alpha);
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2: this._point = 3;
					default: point$1(this, x, y);
				}
				this._l01_a = this._l12_a, this._l12_a = this._l23_a;
				this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
			}
			catmullRom.alpha = function(alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(.5);
		function CatmullRomClosed(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRomClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 1:
						this._context.moveTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 2:
						this._context.lineTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 3:
						this.point(this._x3, this._y3);
						this.point(this._x4, this._y4);
						this.point(this._x5, this._y5);
				}
			},
			point: function(x, y) {
				x = +x, y = +y;
				if (this._point) {
					var x23 = this._x2 - x, y23 = this._y2 - y;
					this._l23_a = Math.sqrt(this._l23_2a = (x23 * x23 + y23 * y23) ** +this._alpha);
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						this._x3 = x, this._y3 = y;
						break;
					case 1:
						this._point = 2;
						this._context.moveTo(this._x4 = x, this._y4 = y);
						break;
					case 2:
						this._point = 3;
						this._x5 = x, this._y5 = y;
						break;
					default: point$1(this, x, y);
				}
				this._l01_a = this._l12_a, this._l12_a = this._l23_a;
				this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
			}
			catmullRom.alpha = function(alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(.5);
		function CatmullRomOpen(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRomOpen.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function() {
				(this._line || this._line !== 0 && this._point === 3) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				x = +x, y = +y;
				if (this._point) {
					var x23 = this._x2 - x, y23 = this._y2 - y;
					this._l23_a = Math.sqrt(this._l23_2a = (x23 * x23 + y23 * y23) ** +this._alpha);
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
						break;
					case 3: this._point = 4;
					default: point$1(this, x, y);
				}
				this._l01_a = this._l12_a, this._l12_a = this._l23_a;
				this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
				this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
				this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
			}
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
			}
			catmullRom.alpha = function(alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(.5);
		function sign(x) {
			return x < 0 ? -1 : 1;
		}
		function slope3(that, x2, y2) {
			var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
			return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
		}
		function slope2(that, t) {
			var h = that._x1 - that._x0;
			return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
		}
		function point(that, t0, t1) {
			var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
			that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
		}
		function MonotoneX(context) {
			this._context = context;
		}
		MonotoneX.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x1, this._y1);
						break;
					case 3: point(this, this._t0, slope2(this, this._t0));
				}
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function(x, y) {
				var t1 = NaN;
				x = +x, y = +y;
				if (x === this._x1 && y === this._y1) return;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						point(this, slope2(this, t1 = slope3(this, x, y)), t1);
						break;
					default: point(this, this._t0, t1 = slope3(this, x, y));
				}
				this._x0 = this._x1, this._x1 = x;
				this._y0 = this._y1, this._y1 = y;
				this._t0 = t1;
			}
		};
		Object.create(MonotoneX.prototype).point = function(x, y) {
			MonotoneX.prototype.point.call(this, y, x);
		};
		function Step(context, t) {
			this._context = context;
			this._t = t;
		}
		Step.prototype = {
			areaStart: function() {
				this._line = 0;
			},
			areaEnd: function() {
				this._line = NaN;
			},
			lineStart: function() {
				this._x = this._y = NaN;
				this._point = 0;
			},
			lineEnd: function() {
				0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y);
				(this._line || this._line !== 0 && this._point === 1) && this._context.closePath();
				this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
			},
			point: function(x, y) {
				x = +x, y = +y;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1: this._point = 2;
					default: if (this._t <= 0) {
						this._context.lineTo(this._x, y);
						this._context.lineTo(x, y);
					} else {
						var x1 = this._x * (1 - this._t) + x * this._t;
						this._context.lineTo(x1, this._y);
						this._context.lineTo(x1, y);
					}
				}
				this._x = x, this._y = y;
			}
		};
		function stepAfter(context) {
			return new Step(context, 1);
		}
	})
};
