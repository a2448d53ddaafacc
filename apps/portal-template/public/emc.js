// Hands the page's address to the EMC measuring system. Only on the page when emc.siteId is set in portal.config.ts.
(() => {
  const id = document.currentScript.getAttribute('data-site-id');
  window._govaq = window._govaq || [];
  window._govaq.push(['trackPageView']);
  window._govaq.push(['enableLinkTracking']);
  window._govaq.push(['setTrackerUrl', 'https://f-emc.ngsp.gov.vn/tracking']);
  window._govaq.push(['setSiteId', id]);
})();
