import type { PageProblem, Wall } from './article.ts';
import type { PageDocument, PageElement } from './page.ts';
import type { StructuredArticle } from './structured.ts';

/**
 * What stands between a page and its article: a paywall, a question about cookies, a check for robots; null where nothing does.
 * To be asked before dialogs are taken out of the page; the answer is a function of the text that was found after that.
 */
export function wallBefore(
  document: PageDocument,
  { structured, contentTier, url }: WallContext,
): (text: string) => Wall | null {
  const isFree =
    structured?.isFree ?? (contentTier === undefined ? null : !/^(?:locked|metered|paid)$/i.test(contentTier));
  const hasBarrier = BARRIERS.some((selector) => isShown(document.querySelector(selector)));
  const whole = (document.body?.textContent ?? '').slice(0, LOOKED_AT);
  const title = document.title.slice(0, 200);
  const isConsentPage = url !== null && URL.canParse(url) && /^consent\./.test(new URL(url).hostname);
  return (text) => {
    const isShort = text.length < SHORT;
    const says = (phrases: RegExp[], words: string) => phrases.filter((phrase) => phrase.test(words)).length;
    if (isShort && says(ROBOT_CHECKS, `${title}\n${whole}`) > 0) return 'ROBOT_CHECK';
    const asksForCookies = says(COOKIE_WALLS, whole.length < LOOKED_AT ? whole : text) > 1;
    if (isConsentPage || (isShort && asksForCookies && structured === null)) return 'COOKIE_WALL';
    if (isFree === true || isWhole(text, structured?.wordCount ?? null)) return null;
    const endsInWall = text.length < 2 * SHORT && says(PAYWALLS, text.slice(-400)) > 0;
    if (endsInWall || (isShort && (hasBarrier || isFree === false))) return 'PAYWALL';
    return null;
  };
}

/** A wall as what keeps a page from being read. */
export function problemOfWall(wall: Wall): PageProblem {
  return { code: wall, problem: WORDS[wall] };
}

const WORDS: Record<Wall, string> = {
  PAYWALL: 'the article is for subscribers',
  COOKIE_WALL: 'the page wants its cookies accepted before it shows anything',
  ROBOT_CHECK: 'the page wants to know whether a person asks',
};

/** A text of fewer characters may be a mere beginning; the news of a newspaper is twice as long. */
const SHORT = 1_500;

const LONGEST_BARRIER = 800;

/** A page that is a wall and nothing else has fewer characters. */
const LOOKED_AT = 10_000;

function isWhole(text: string, wordCount: number | null): boolean {
  return wordCount !== null && wordCount > 0 && text.split(/\s+/).length >= wordCount * 0.8;
}

/** Many a page has an empty or hidden box ready in case it is wanted, or names its whole column after the paywall. */
function isShown(element: PageElement | null): boolean {
  const words = (element?.textContent ?? '').trim();
  if (element === null || words === '' || words.length > LONGEST_BARRIER) return false;
  return element.getAttribute('hidden') === null && !/display:\s?none/.test(element.getAttribute('style') ?? '');
}

/** What the makers of paywalls call the box that they put in place of an article. */
const BARRIERS = [
  '.paywall, #paywall, [class*="paywall-"], [data-paywall], [id^="paywall"]',
  '.subscription-required, .subscriber-only, .subscribers-only, .premium-wall, .regwall, .article-locked',
  '.piano-paywall, .tp-container-inner, .meteredContent, .gated-content, .article__restricted',
];

/** A line a language, sentences as outlets print them. */
const PAYWALLS = [
  /subscribe (?:now )?to (?:continue|keep) reading|(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)|already a subscriber\? (?:log|sign) in|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign in|log in)/i,
  /(?:article|contenu|suite) (?:est )?réservée?s? (?:à nos|aux) abonnés|il vous reste [\d,. ]{1,6} ?% de cet article|abonnez-vous pour (?:lire la suite|continuer|accéder)|déjà abonné ?e? ?\? (?:se connecter|connectez-vous)/i,
  /(?:هذا|المقال|المحتوى|الخبر)[^.\n]{0,30}(?:للمشتركين|لمشتركينا|المشتركون|للأعضاء) ?(?:فقط)?|اشترك (?:الآن )?(?:لمتابعة|لمواصلة|لإكمال|لقراءة)|(?:لمتابعة|لمواصلة|لإكمال) القراءة[،,]? ?(?:اشترك|سجل)/,
  /(?:artículo|contenido) (?:exclusivo|solo|sólo) para suscriptores|suscríbete para (?:seguir|continuar) leyendo|para seguir leyendo,? (?:suscríbete|inicia sesión)/i,
  /(?:dieser|den ganzen) artikel[^.\n]{0,40}(?:abonnenten|abo)|jetzt (?:abonnieren|weiterlesen mit)|weiterlesen mit [^.\n]{0,20}abo|nur für abonnenten/i,
  /(?:материал|статья|текст)[^.\n]{0,30}(?:только для|доступ[а-я]{1,4}) подписчик|оформите подписку,? чтобы (?:читать|продолжить)/i,
];

/** One of these stands on many a page; a page of which two are nearly all is a wall. */
const COOKIE_WALLS = [
  /we (?:and our (?:\d+ )?partners )?(?:use|store)[^.\n]{0,60}cookies|nous (?:et nos (?:\d+ )?partenaires )?utilis[^.\n]{0,60}cookies|wir (?:und unsere (?:\d+ )?partner )?(?:verwenden|nutzen)[^.\n]{0,60}cookies|utilizamos[^.\n]{0,60}cookies|(?:نستخدم|يستخدم)[^.\n]{0,60}(?:ملفات تعريف الارتباط|الكوكيز)|использу[^.\n]{0,60}(?:cookie|куки)/i,
  /(?:accept|allow) (?:all )?(?:cookies|and continue)|accept all|tout accepter|accepter (?:et continuer|les cookies)|alle akzeptieren|cookies akzeptieren|akzeptieren und weiter|aceptar (?:todo|y continuar|las cookies)|(?:قبول|أوافق على|السماح ب)[^.\n]{0,15}(?:الكل|جميع|ملفات)|принять (?:все|cookie|файлы)/i,
  /(?:manage|cookie) (?:preferences|settings|choices|options)|reject all|tout refuser|continuer sans accepter|paramétrer|einstellungen verwalten|alle ablehnen|rechazar todo|configurar|(?:إدارة|تخصيص) (?:الخيارات|الإعدادات|التفضيلات)|رفض الكل|отклонить все|настроить/i,
  /we value your privacy|your privacy (?:matters|choices)|le respect de votre vie privée|ihre privatsphäre|tu privacidad|خصوصيتك|ваша конфиденциальность/i,
];

const ROBOT_CHECKS = [
  /checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|are you a robot\?|unusual (?:traffic|activity) from your/i,
  /vérifi(?:ez|er|cation) que vous (?:êtes|n'êtes)[^.\n]{0,20}(?:humain|robot)/i,
  /(?:تحقق|التحقق|تأكد) من أنك (?:لست|إنسان)/,
];

interface WallContext {
  structured: StructuredArticle | null;
  /** `article:content_tier` of the page's meta elements. */
  contentTier: string | undefined;
  url: string | null;
}
