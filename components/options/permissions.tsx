import { useWords } from '../theme/words-context';

/** Every permission with its reason. */
export function Permissions() {
  const { options: words, selfCheck } = useWords();
  return (
    <section class="section" aria-labelledby="permissions">
      <h2 id="permissions">{words.permissions}</h2>
      <dl class="permissions">
        {words.permissionList.map(({ name, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p class="told">
        <a href="/welcome.html">{words.welcome}</a>
      </p>
      <p class="told">
        <a href="/self-check.html">{selfCheck.link}</a>
      </p>
    </section>
  );
}
