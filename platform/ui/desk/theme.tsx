import { ConfigProvider, type ThemeConfig, theme } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import type { Locale } from 'antd/es/locale/index.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import zhTW from 'antd/es/locale/zh_TW.js';
import { type ReactNode, useMemo } from 'react';
import { corner, dark, light, type Palette } from '../tokens.ts';
import { uiWords } from '../ui.words.ts';
import { useLanguage, useSay } from './language.tsx';
import { SchemeProvider, useMedia, useScheme } from './scheme.tsx';

/** The library derives its own shades from a seed; ours are given, so they go over what it derived. */
function exactly(palette: Palette): NonNullable<Exclude<ThemeConfig['algorithm'], readonly unknown[]>> {
  return (seed, map) => ({
    ...(map ?? theme.defaultAlgorithm(seed)),
    colorPrimary: palette.accent,
    colorPrimaryHover: palette.accent,
    colorPrimaryActive: palette.accent,
    colorPrimaryText: palette.accent,
    colorPrimaryTextHover: palette.accent,
    colorPrimaryBorder: palette.accent,
    colorPrimaryBorderHover: palette.accent,
    colorLink: palette.accent,
    colorLinkHover: palette.accent,
    colorLinkActive: palette.accent,
    colorInfo: palette.accent,
    colorSuccess: palette.onTime,
    colorWarning: palette.dueSoon,
    colorError: palette.overdue,
    colorErrorText: palette.overdue,
    colorText: palette.ink,
    colorTextSecondary: palette.quiet,
    colorTextTertiary: palette.quiet,
    colorTextQuaternary: palette.quiet,
    colorBorder: palette.edge,
    colorBorderSecondary: palette.line,
    colorBgBase: palette.surface,
    colorBgContainer: palette.surface,
    colorBgElevated: palette.surface,
    colorBgLayout: palette.paper,
    colorBgSpotlight: palette.ink,
    // The library's tags, tooltips and primary buttons all write with this on a filled ground.
    colorWhite: palette.onAccent,
  });
}

function themeOf(darkScheme: boolean, still: boolean): ThemeConfig {
  const palette = darkScheme ? dark : light;
  return {
    algorithm: [
      darkScheme ? theme.darkAlgorithm : theme.defaultAlgorithm,
      theme.compactAlgorithm,
      exactly(palette),
    ],
    token: {
      fontFamily: 'inherit',
      // Compact takes the size below its seed as its base: 16 makes 14.
      fontSize: 16,
      borderRadius: corner,
      fontWeightStrong: 600,
      colorTextLightSolid: palette.onAccent,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', primaryColor: palette.onAccent },
      Tooltip: { colorTextLightSolid: palette.paper },
    },
  };
}

/** What the library itself says. */
const locales = { zh: localeOf(zhCN), 'zh-Hant': localeOf(zhTW), en: localeOf(enUS) } as const;

/** The types take these files for CommonJS; the bundler takes them for what they are. */
function localeOf(module: Locale | { default: Locale }): Locale {
  return 'default' in module ? module.default : module;
}

function Themed({ children }: { children: ReactNode }) {
  const { isDark } = useScheme();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const say = useSay();
  const { language } = useLanguage();
  const made = useMemo(() => themeOf(isDark, still), [isDark, still]);
  return (
    <ConfigProvider
      theme={made}
      locale={locales[language]}
      renderEmpty={() => say(uiWords.nothing)}
      button={{ autoInsertSpace: false }}
      componentSize="middle"
    >
      {children}
    </ConfigProvider>
  );
}

/** The desk's look, light or dark as the person chose, else as their machine asks. */
export function DeskTheme({ children }: { children: ReactNode }) {
  return (
    <SchemeProvider>
      <Themed>{children}</Themed>
    </SchemeProvider>
  );
}
