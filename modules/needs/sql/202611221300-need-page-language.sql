-- The language of the page on which it was said: texts to the telephone are in it. Of people at a counter: Chinese.
alter table needs.need add column page_language text not null default 'zh'
  check (page_language in ('zh', 'zh-Hant', 'en'));
